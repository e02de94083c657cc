import { directnessOf } from '../index/concordance.ts';
import type { Draft, DraftReading, Meaning } from '../pack/draft.ts';
import type { PlaceId } from '../place/place.ts';
import { presets } from '../scheme/presets/presets.ts';
import type { ReadingKind } from '../scheme/scheme.ts';
import { languageOf } from '../text/language-of.ts';
import type { SentenceSpan } from '../text/language.ts';
import { passagesOf, type UnitId } from '../text/unit.ts';
import { meaningOf } from './decisions.ts';
import { groupBy } from '../text/group-by.ts';
import { remembered } from './remembered.ts';

/** A unit and a place that it names, of which the text may say something. */
export interface Pair {
  readonly unit: UnitId;
  readonly place: PlaceId;
  /** Where the unit names it. */
  readonly mentions: readonly SentenceSpan[];
}

/** What is to be read: each unit with each place that it names outright, in the order of the text. */
export function pairsOf(draft: Draft): Pair[] {
  const pairs = new Map<string, { unit: UnitId; place: PlaceId; mentions: SentenceSpan[] }>();
  for (const it of draft.suggestions) {
    const meaning = meaningOf(it);
    if (!meaning || !isExplicit(meaning)) continue;
    const { unit, start, end } = it;
    const key = pairKey({ unit, place: meaning.place });
    const pair = pairs.get(key) ?? { unit, place: meaning.place, mentions: [] };
    pair.mentions.push({ start, end });
    pairs.set(key, pair);
  }
  return [...pairs.values()];
}

export function isExplicit(meaning: Meaning): boolean {
  return directnessOf(meaning) === 'explicit';
}

/** Names a pair. */
export function pairKey({ unit, place }: Pick<Pair, 'unit' | 'place'>): string {
  return `${unit} ${place}`;
}

/** The kinds of readings of a draft's scheme; the last says no more than that a place is mentioned. */
export function readingKindsOf({ manifest: { scheme = 'named' } }: Draft): readonly ReadingKind[] {
  return (typeof scheme === 'string' ? presets[scheme] : scheme).readings;
}

/** Whether the scheme has a reading: it may have been read by another. */
export function isOfScheme(draft: Draft, { reading }: Pick<DraftReading, 'reading'>): boolean {
  return readingKindsOf(draft).some(({ id }) => id === reading);
}

const passagesIn = remembered((edition: Draft['edition']) => passagesOf(edition));
/** The sentences of units, each cut once: several places may be named in one. */
const sentencesIn = remembered((edition: Draft['edition']) => {
  const { sentencesIn: cut } = languageOf(edition.lang);
  const known = new Map<UnitId, readonly SentenceSpan[]>();
  return (unit: UnitId) => {
    const sentences = known.get(unit) ?? cut(passagesIn(edition).get(unit) ?? '');
    known.set(unit, sentences);
    return sentences;
  };
});

/** The sentences of a unit that name a place of a pair, as they stand. */
export function sentencesOn({ edition }: Draft, { unit, mentions }: Pair): SentenceSpan[] {
  const text = passagesIn(edition).get(unit) ?? '';
  return sentencesIn(edition)(unit)
    .filter((it) => mentions.some(({ start }) => it.start <= start && start < it.end))
    .map(({ start, end }) => ({ start, end: start + text.slice(start, end).trimEnd().length }));
}

/** The words of the sentence that names a pair's place first. */
export function firstSentence(draft: Draft, pair: Pair): string {
  const [first] = sentencesOn(draft, pair);
  return (passagesIn(draft.edition).get(pair.unit) ?? '').slice(first?.start, first?.end);
}

const readingsByPair = remembered((readings: Draft['readings']) => groupBy(readings, pairKey));

/** What a draft says of a pair. */
export function readingsOn({ readings }: Draft, pair: Pair): readonly DraftReading[] {
  return readingsByPair(readings).get(pairKey(pair)) ?? [];
}

/**
 * Reads a pair in a way, or no longer if it is read so by the same words; the neutral reading stands
 * alone, so that it goes when another comes.
 */
export function toggleReading(draft: Draft, { unit, place }: Pair, reading: string, quote: string) {
  const neutral = readingKindsOf(draft).at(-1)?.id;
  const isIts = (it: DraftReading) => it.unit === unit && it.place === place;
  const same = draft.readings.find((it) => isIts(it) && it.reading === reading);
  const others = draft.readings.filter(
    (it) => it !== same && !(isIts(it) && (reading === neutral || it.reading === neutral)),
  );
  const { coder } = draft;
  const added = { unit, place, reading, quote, ...(coder !== undefined && { by: coder }) };
  return { ...draft, readings: same?.quote === quote ? others : [...others, added] };
}
