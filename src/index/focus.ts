import { directnessOf, type Concordance, type Directness } from './concordance.ts';
import { isByRole, isCounted, type Filter } from './filter.ts';
import type { UnitId } from '../text/unit.ts';
import type { PlaceId } from '../place/place.ts';
import type { Silence } from './silence.ts';

const rank: Record<Directness, number> = { explicit: 0, implied: 1, venue: 2 };

/**
 * Collects the places that passages are about.
 * @returns each place they mention, with the most direct way in which they do
 */
export function placesIn(
  concordance: Concordance,
  units: Iterable<UnitId>,
): Map<PlaceId, Directness> {
  const found = new Map<PlaceId, Directness>();
  for (const unit of units) {
    for (const mention of concordance.mentionsIn.get(unit) ?? []) {
      const directness = directnessOf(mention);
      for (const place of mention.places) {
        const before = found.get(place);
        if (before === undefined || rank[directness] < rank[before]) found.set(place, directness);
      }
    }
  }
  return found;
}

/**
 * Collects the places that a filter leaves. By role alone a map keeps every place of the role, named or not.
 * @param units the passages it leaves
 */
export function placesLeft(
  concordance: Concordance,
  filter: Filter,
  units: Iterable<UnitId>,
): Map<PlaceId, Directness> {
  const places = placesIn(concordance, units);
  const { roles, regions, topics } = filter;
  if (!isByRole(filter)) return places;
  const narrowed = roles.length === 0 || regions.length > 0 || topics.length > 0;
  const candidates = narrowed ? places.keys() : concordance.entries.keys();
  const kept = [...candidates].filter((id) => isCounted(concordance, id, filter));
  return new Map(kept.map((id) => [id, 'explicit']));
}

/** The states of which nothing is said, and those that only a collective term brings in. */
export function placesOmitted({ implied, unmentioned }: Silence): Map<PlaceId, Directness> {
  return new Map([
    ...unmentioned.map((place): [PlaceId, Directness] => [place, 'explicit']),
    ...implied.map(({ place }): [PlaceId, Directness] => [place, 'implied']),
  ]);
}
