import { localize } from '../text/localized.ts';
import type { Manifest } from '../pack/pack.ts';
import type { Note } from '../annotation/annotation.ts';
import type { UnitId } from '../text/unit.ts';
import { quotingWords } from '../messages/quoting.ts';
import type { Lang } from '../messages/lang.ts';

/** Words of a unit of a text, as someone who quotes them has to give their source. */
export interface Cited {
  readonly manifest: Manifest;
  /** The language that the text is in. */
  readonly textLang: string;
  readonly unit: UnitId;
  /** The unit's label, by which it is cited. */
  readonly label: string;
  /** The notes on the words that are quoted. */
  readonly notes: readonly Note[];
  /** The absolute address that shows it as the reader saw it. */
  readonly url: string;
  /** ISO date of the day on which the reader saw it. */
  readonly accessed: string;
  /** The language to cite it in. */
  readonly lang: Lang;
}

/** The notes that a quotation must not be parted from, each in a line. */
export function notesOf({ manifest, notes, lang }: Cited): string[] {
  const say = quotingWords[lang];
  const translated = manifest.translation !== undefined;
  return notes.map(({ quote, note }) => say.noteOn(quote, localize(note, lang), translated));
}
