import type { PlaceId } from '../place/place.ts';
import { roleOf, type Heading } from '../scheme/scheme.ts';
import { languageOf } from '../text/language-of.ts';
import { unitsOf, type Unit } from '../text/unit.ts';
import { headingOf } from './concordance.ts';
import type { ComparedText } from './text-comparison.ts';

/** A sentence that names a place. */
export interface NamingSentence {
  readonly unit: Unit;
  readonly text: string;
}

/** What one of several texts says of a place. */
export interface PlaceInText {
  readonly text: ComparedText;
  /** Its role there; that of a place that is not named where the text is silent on it. */
  readonly heading: Heading;
  /** The number of passages that name it; 0: the text is silent on it. */
  readonly passages: number;
  readonly sentences: readonly NamingSentence[];
}

/** Follows a place through texts, the earliest first. A text that does not know the place is silent on it. */
export function placeInTexts(texts: readonly ComparedText[], place: PlaceId): PlaceInText[] {
  const dateOf = ({ text }: PlaceInText) => text.library.pack.manifest.date;
  return texts
    .map((text) => {
      const entry = text.concordance.entries.get(place);
      const sentences = sentencesOn(text, place);
      const passages = new Set(sentences.map(({ unit }) => unit.id)).size;
      const heading =
        entry && passages > 0 ? headingOf(entry) : roleOf(text.concordance.scheme, 'unnamed');
      return { text, heading, passages, sentences };
    })
    .sort((a, b) => dateOf(a).localeCompare(dateOf(b)));
}

/** The sentences of a text that name a place, titles apart. */
function sentencesOn({ library, concordance }: ComparedText, place: PlaceId): NamingSentence[] {
  const { text } = library.pack;
  const mentions = concordance.entries.get(place)?.explicit ?? [];
  const naming = new Set(mentions.map(({ unit }) => unit));
  return unitsOf(text)
    .filter(({ id }) => naming.has(id))
    .flatMap((unit) => {
      const its = mentions.filter((mention) => mention.unit === unit.id);
      return languageOf(text.lang)
        .sentencesIn(unit.text)
        .filter(({ start, end }) => its.some((it) => it.start < end && it.end > start))
        .map(({ start, end }) => ({ unit, text: unit.text.slice(start, end).trim() }));
    });
}
