import { directnessOf, type Concordance } from './concordance.ts';
import type { UnitId } from '../text/unit.ts';
import type { PlaceId } from '../place/place.ts';

/** A place that is named beside another, and where. */
export interface CoOccurrence {
  readonly place: PlaceId;
  /** The units that name both, in text order. */
  readonly units: readonly UnitId[];
}

/**
 * Who is named together with a place. Collective terms and venues do not count: that the Allies are
 * mentioned beside Russia says nothing of Luxembourg. Titles are no passages.
 * @returns every place that some unit names besides this one, those with most units first, and
 * among equals those that come first in the text
 */
export function coOccurrencesOf(
  { labels, mentionsIn, entries }: Concordance,
  place: PlaceId,
): CoOccurrence[] {
  const found = new Map<PlaceId, UnitId[]>();
  const units = new Set(entries.get(place)?.explicit.map((mention) => mention.unit));
  for (const unit of units) {
    if (!labels.has(unit)) continue;
    const named = (mentionsIn.get(unit) ?? [])
      .filter((mention) => directnessOf(mention) === 'explicit')
      .flatMap((mention) => mention.places);
    for (const other of new Set(named)) {
      if (other !== place) found.set(other, [...(found.get(other) ?? []), unit]);
    }
  }
  return [...found]
    .map(([other, shared]) => ({ place: other, units: shared }))
    .sort((a, b) => b.units.length - a.units.length);
}
