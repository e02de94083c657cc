import type { Framework } from '../domain/framework.ts';
import type { Pack } from '../domain/pack.ts';
import type { Gazetteer } from '../domain/place.ts';
import type { Moved } from './problem.ts';

/** What the atlas opens: a text and the works it is read with. */
export interface Library {
  readonly pack: Pack;
  /** Annotations that no longer match the text and were set aside. */
  readonly moved: readonly Moved[];
  readonly gazetteer: Gazetteer;
  readonly frameworks: readonly Framework[];
}
