import type { UnitId } from '../domain/pack.ts';
import { citation } from '../words/words.ts';
import type { Cited } from './cited.ts';

/** What every form of a bibliographic reference says of a document and a unit of it. */
export interface Reference {
  readonly id: string;
  readonly title: string;
  /** A body that speaks for itself: no name to be turned round. */
  readonly author: string;
  /** ISO date. */
  readonly date: string;
  /** Where in the document: `26`, `A3`. */
  readonly locator: string;
  readonly language: string;
  readonly url: string;
  /** The unit, whose translation it is, and the original. */
  readonly note: string;
}

/** What a reference manager is to know of a cited unit. */
export function referenceTo({ manifest, textLang, unit, url, lang }: Cited): Reference {
  const { original } = manifest;
  const source = [original.publisher, original.title, original.url].filter(Boolean).join(', ');
  return {
    id: keyOf(manifest.id, unit),
    title: manifest.title[lang],
    author: original.publisher ?? original.title,
    date: manifest.date,
    locator: citation(unit),
    language: textLang,
    url,
    note: `¶${citation(unit)}. ${manifest.translation[lang]} ${source}`,
  };
}

/** A key that every program takes: BibTeX's would break at a full stop in some of them. */
const keyOf = (pack: string, unit: UnitId) => `${pack}-${unit.replace('.', '-')}`;
