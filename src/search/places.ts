import type { Concordance } from '../index/concordance.ts';
import { findPlaces, type Findable } from './findable.ts';
import { nameOf, type Closeness } from './name-match.ts';
import type { Mention } from '../annotation/annotation.ts';
import type { PlaceId } from '../place/place.ts';

/** Something found by a name, and where the text names it. */
export interface FoundName extends Findable {
  readonly mentions: readonly Mention[];
  readonly closeness: Closeness;
}

/** Finds places by a name in any form, or by a city, a part or a person that stands for them. */
export type PlaceFinder = (words: string) => FoundName[];

type Called = Omit<FoundName, 'closeness'>;

/** Mentions of a place by anything but its name. */
function metonymsOf({ entries }: Concordance, place: PlaceId): Mention[] {
  const { explicit = [], venue = [] } = entries.get(place) ?? {};
  return [...explicit.filter((mention) => mention.as === 'metonym'), ...venue];
}

function mentionsOf(concordance: Concordance, it: Findable): readonly Mention[] {
  const [place, ...others] = it.places;
  if (place === undefined || others.length > 0) return [];
  const { explicit = [], venue = [] } = concordance.entries.get(place) ?? {};
  if (it.isPlace) return [...explicit, ...venue];
  return metonymsOf(concordance, place).filter(({ quote }) => it.forms.includes(quote));
}

/** Collects what a text calls places by and no index has: persons, above all. */
function unlisted(concordance: Concordance, known: readonly Called[]): Called[] {
  const listed = new Set(known.flatMap(({ isPlace, mentions }) => (isPlace ? [] : mentions)));
  return [...concordance.entries].flatMap(([place, entry]) => {
    const mentions = metonymsOf(concordance, place).filter((mention) => !listed.has(mention));
    return [...new Set(mentions.map(({ quote }) => quote))].map((quote) => ({
      name: entry.place.name,
      forms: [quote],
      names: [nameOf(quote, 'spaced')],
      places: [place],
      isPlace: true,
      mentions: mentions.filter((mention) => mention.quote === quote),
    }));
  });
}

/**
 * @param weight of two found equally well, the one whose place weighs more comes first
 * @returns what finds places, the closest first
 */
export function placeFinder(
  concordance: Concordance,
  findables: readonly Findable[],
  weight: (place: PlaceId) => number,
): PlaceFinder {
  const known = findables.map((it) => ({ ...it, mentions: mentionsOf(concordance, it) }));
  const called = [...known, ...unlisted(concordance, known)];
  /** The last result, kept because the same words are asked for as evidence and as places. */
  let last: { words: string; found: FoundName[] } | undefined;
  return (words) => {
    if (last?.words !== words) last = { words, found: findPlaces(called, words, weight) };
    return last.found;
  };
}
