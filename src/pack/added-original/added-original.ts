import type { UnitId } from '../../text/unit.ts';
import type { Draft } from '../draft.ts';

/** A unit of a pack beside what the original has for it; or what the original alone has. */
export interface OriginalRow {
  /** Undefined: the pack has no such unit. */
  readonly unit?: UnitId;
  /** The units of the original that say the same; none: it does not say it. */
  readonly from: readonly UnitId[];
  /** Whether nobody need look at it. */
  readonly sure: boolean;
}

/** The original of a text, as a reader added it from a file; it stays in the browser. */
export interface AddedOriginal {
  /** The id of the pack that it is the original of. */
  readonly pack: string;
  /** The file's name. */
  readonly name: string;
  /** The original with the places that it names, as it was read and cut. */
  readonly draft: Draft;
  /** In the order of both. */
  readonly rows: readonly OriginalRow[];
}
