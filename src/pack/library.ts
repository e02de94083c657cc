import type { Framework } from '../place/framework.ts';
import type { Pack } from './pack.ts';
import type { Gazetteer } from '../place/place.ts';
import type { Unanchored } from './problem.ts';

/** What the atlas opens: a text and the works it is read with. */
export interface Library {
  readonly pack: Pack;
  /** Annotations that no longer match the text and were set aside. */
  readonly unanchored: readonly Unanchored[];
  readonly gazetteer: Gazetteer;
  readonly frameworks: readonly Framework[];
}
