import { directnessOf, type Concordance, type Directness } from './concordance.ts';
import type { UnitId } from './pack.ts';
import type { PlaceId } from './place.ts';

const rank: Record<Directness, number> = { explicit: 0, implied: 1, venue: 2 };

/**
 * Whom passages are about.
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
