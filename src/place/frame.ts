import type { Localized } from '../text/localized.ts';
import type { Box } from './place.ts';

/** `world`, which every map can show whole, or the id of a text's own frame. */
export type FrameId = string;

/** A stretch of the world that the map of a text goes to. */
export interface Frame {
  readonly id: FrameId;
  readonly name: Localized;
  /** The stretch it shows, in degrees: the countries one goes there for are whole. */
  readonly box: Box;
  /**
   * Marks a frame so wide, or so near the pole, that a flat map showing it whole shows twice as much
   * besides: a globe is seen from above it.
   */
  readonly round?: boolean;
}

/** @returns what a reader may choose to look at, in the order of the keys: 1 to 9 */
export function frameIdsOf(frames: readonly Frame[]): FrameId[] {
  return ['world', ...frames.map(({ id }) => id)];
}

/** Whether a stretch of the world, or the region of that name, is best seen on a globe. */
export function isRound(frames: readonly Frame[], id: string | undefined): boolean {
  return frames.some((frame) => frame.id === id && frame.round === true);
}
