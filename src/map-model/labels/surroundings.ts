import type { PlaceId } from '../../place/place.ts';
import type { Point } from '../mercator.ts';
import type { LabelPosition } from './positions.ts';

/** Says whether something may be at a point of the screen. */
export type Test = (at: Point) => boolean;

/** The names and countries that stand on the map already. */
export interface Surroundings {
  /** Whether nothing is there yet; `over`, whether nothing is there but countries' middles. */
  readonly isFree: (position: LabelPosition, over?: boolean) => boolean;
  /** Whose land is at a point of the screen. */
  readonly land: (at: Point) => PlaceId | undefined;
  /** Whether a point of the screen lies in the place itself, if it is a region. */
  readonly isInside: Test;
}

/** How far apart in its width a name is tried, in CSS pixels, and where in its height. */
const fine = 1;
export const rows = [0.2, 0.5, 0.8];

/**
 * Whether a name lies where it may: tried at points so near to each other that no country lies between
 * them unseen.
 * @param share of its width, in the middle
 */
export function lies(
  { rect: { left, top, right, bottom } }: LabelPosition,
  isAllowed: Test,
  share = 1,
): boolean {
  const width = share * (right - left);
  const from = (left + right - width) / 2;
  const last = Math.ceil(width / fine);
  for (let at = 0; at <= last; at++) {
    for (const row of rows) {
      if (!isAllowed([from + (width * at) / last, top + (bottom - top) * row])) return false;
    }
  }
  return true;
}
