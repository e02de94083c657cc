import type { Concordance } from './concordance.ts';
import type { Names } from './find.ts';
import type { Mention } from './pack.ts';
import { normalize } from './normalize.ts';
import type { PlaceId } from './place.ts';
import { closestOf, nameOf, type Closeness, type Name } from './search-names.ts';

/** Cities and parts that a text may name for a place, each in all its forms. */
export type Metonyms = ReadonlyMap<PlaceId, readonly (readonly string[])[]>;

/** Words by which a place is found, with the mentions that they find. */
interface Called {
  readonly place: PlaceId;
  readonly names: readonly Name[];
  readonly mentions: readonly Mention[];
}

/** A place that was found, and where the text has it. */
export interface FoundPlace {
  readonly place: PlaceId;
  readonly closeness: Closeness;
  readonly mentions: readonly Mention[];
}

/** Finds places by a name in any form, or by a city, a part or a person that stands for them. */
export type PlaceFinder = (words: string) => FoundPlace[];

/** Of the places found those called by their very name; where none is, all. */
export function meantOf(found: readonly FoundPlace[]): readonly FoundPlace[] {
  const exact = found.filter(({ closeness }) => closeness === 0);
  return exact.length > 0 ? exact : found;
}

function callings(concordance: Concordance, names: Names, metonyms: Metonyms): Called[] {
  const called: Called[] = [];
  for (const [place, { explicit, venue, place: known }] of concordance.entries) {
    const own = new Set([known.name.ja, known.name.en]);
    called.push({
      place,
      names: (names.get(place) ?? [...own]).map((name) => nameOf(name, own.has(name))),
      mentions: [...explicit, ...venue],
    });
    const others = [...explicit.filter((mention) => mention.as === 'metonym'), ...venue];
    const quotes = new Set(others.map((mention) => mention.quote));
    const groups = (metonyms.get(place) ?? []).map((forms) => new Set(forms));
    for (const quote of quotes) {
      if (!groups.some((forms) => forms.has(quote))) groups.push(new Set([quote]));
    }
    for (const forms of groups) {
      called.push({
        place,
        names: [...forms].map((form) => nameOf(form, false)),
        mentions: others.filter((mention) => forms.has(mention.quote)),
      });
    }
  }
  return called;
}

/**
 * @param weight of two places found equally well, the one that weighs more comes first
 * @returns what finds places, the closest first
 */
export function placeFinder(
  concordance: Concordance,
  names: Names,
  metonyms: Metonyms,
  weight: (place: PlaceId) => number,
): PlaceFinder {
  const called = callings(concordance, names, metonyms);
  return (words) => {
    const wanted = normalize(words);
    const found = new Map<PlaceId, FoundPlace>();
    for (const { place, names, mentions } of called) {
      const closeness = closestOf(names, wanted);
      const before = found.get(place);
      if (closeness === undefined || (before && before.closeness <= closeness)) continue;
      found.set(place, { place, closeness, mentions });
    }
    return [...found.values()].sort(
      (a, b) => a.closeness - b.closeness || weight(b.place) - weight(a.place),
    );
  };
}
