import type { Manifest, UnitId } from '../domain/pack.ts';
import type { Lang } from '../words/lang.ts';

/** A unit of a text, as someone who quotes it has to name it. */
export interface Cited {
  readonly manifest: Manifest;
  /** The language that the text is in. */
  readonly textLang: string;
  readonly unit: UnitId;
  /** The absolute address that shows it as the reader saw it. */
  readonly url: string;
  /** The language to cite it in. */
  readonly lang: Lang;
}
