import type { Concordance, Directness } from '../index/concordance.ts';
import { placesIn } from '../index/focus.ts';
import type { PlaceId } from '../place/place.ts';
import type { Found } from './search.ts';

/** Kinds of places that a map can show. */
const shownOnMap = new Set(['country', 'area', 'region']);

/**
 * Chooses the places that a search is about.
 * @returns the places that were called by name; where the map shows none of them, those of the
 *   passages that were found; nothing if neither is there
 */
export function placesFound(
  concordance: Concordance,
  { meant, passages }: Pick<Found, 'meant' | 'passages'>,
): Map<PlaceId, Directness> | undefined {
  const called = meant.filter((id) =>
    shownOnMap.has(concordance.entries.get(id)?.place.kind ?? ''),
  );
  const places =
    called.length > 0
      ? new Map(called.map((id) => [id, 'explicit'] as const))
      : placesIn(
          concordance,
          passages.map(({ unit }) => unit),
        );
  return places.size > 0 ? places : undefined;
}
