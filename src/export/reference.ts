import { localize } from '../text/localized.ts';
import type { Source } from '../place/source.ts';
import type { UnitId } from '../text/unit.ts';
import { citation } from '../messages/words.ts';
import { notesOf, type Cited } from './cited.ts';
import { originalOf } from '../pack/original.ts';

/** A bibliographic reference to a unit of a document, whatever its form. */
export interface Reference {
  readonly id: string;
  readonly title: string;
  /** A body that speaks for itself: no name to be turned round. */
  readonly author: string;
  /** ISO date. */
  readonly date: string;
  /** ISO date of the day on which it was read. */
  readonly accessed: string;
  /** The position in the document: `26`, `A3`, `Art. 5`. */
  readonly locator: string;
  readonly language: string;
  readonly url: string;
  /** The unit, whose translation it is, and the original. */
  readonly note: string;
  /** Where the words that are quoted mislead; `''` if nowhere. */
  readonly caution: string;
  /** The work it is a translation of. */
  readonly original: Source;
}

/** Makes the reference to a cited unit. */
export function referenceTo(cited: Cited): Reference {
  const { manifest, textLang, unit, label, url, accessed, lang } = cited;
  const { original } = manifest;
  return {
    id: keyOf(manifest.id, unit),
    title: localize(manifest.title, lang),
    author: original.publisher ?? original.title,
    date: manifest.date,
    accessed,
    locator: label,
    language: textLang,
    url,
    note: [`${citation(label)}.`, localize(manifest.translation, lang), originalOf(manifest)]
      .filter(Boolean)
      .join(' '),
    caution: notesOf(cited).join(' '),
    original,
  };
}

/** A key that every program takes: BibTeX's would break at a full stop in some of them. */
const keyOf = (pack: string, unit: UnitId) => `${pack}-${unit.replace('.', '-')}`;
