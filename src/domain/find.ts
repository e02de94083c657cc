import { normalize } from './normalize.ts';
import type { PlaceId } from './place.ts';

/** Every name a place goes by, in any language, old ones too. */
export type Names = ReadonlyMap<PlaceId, readonly string[]>;

/** 0: the very name; 1: its beginning; 2: a part of it. */
function closeness(name: string, query: string): number | undefined {
  if (name === query) return 0;
  if (name.startsWith(query)) return 1;
  return name.includes(query) ? 2 : undefined;
}

/**
 * Finds places, or whatever else has names, by a name or a part of one, the closest first.
 * @param names what may be found, with its names
 * @param weight of two equally close, the one that weighs more comes first
 * @param limit how many at most
 */
export function findPlaces<T>(
  names: Iterable<readonly [T, readonly string[]]>,
  query: string,
  weight: (it: T) => number,
  limit: number,
): T[] {
  const wanted = normalize(query);
  if (wanted === '') return [];
  return [...names]
    .flatMap(([place, forms]) => {
      const found = forms
        .map((form) => closeness(normalize(form), wanted))
        .filter((it) => it !== undefined);
      return found.length > 0 ? [{ place, closeness: Math.min(...found) }] : [];
    })
    .sort((a, b) => a.closeness - b.closeness || weight(b.place) - weight(a.place))
    .slice(0, limit)
    .map(({ place }) => place);
}
