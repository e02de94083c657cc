import type { FrameId } from '../place/frame.ts';
import type { UnitId } from '../text/unit.ts';
import type { ValidIds } from './view-parameters.ts';
import type { View } from './view.ts';

/** The data a history entry keeps besides its address, for when its place is let go of. */
export interface HistoryMemory {
  /** The unit that was being read. */
  readonly bookmark?: UnitId;
  /** The frame that the map had. */
  readonly frame?: FrameId;
  /** A briefing, or the workshop, began at the entry before it. */
  readonly began?: true;
}

/** The data with which a view is left for another, and those it has kept itself. */
export function historyMemoryOf({ unit, frame }: View, before: HistoryMemory): HistoryMemory {
  return { ...before, ...(unit !== undefined && { bookmark: unit }), ...(frame && { frame }) };
}

/** Reads what is kept in mind; what another page has left there is nothing. */
export function readHistoryMemory(
  memory: unknown,
  { units, frames }: Pick<ValidIds, 'units' | 'frames'>,
): HistoryMemory {
  const { bookmark, frame, began } = (memory ?? {}) as Readonly<Record<string, unknown>>;
  return {
    ...(typeof bookmark === 'string' && units.has(bookmark) && { bookmark }),
    ...(typeof frame === 'string' && frames.has(frame) && { frame }),
    ...(began === true && { began }),
  };
}
