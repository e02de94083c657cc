import { directnessOf, type Concordance } from './concordance.ts';
import type { Topic } from '../annotation/annotation.ts';
import type { UnitId } from '../text/unit.ts';
import { takesRole, type PlaceId } from '../place/place.ts';
import type { Role } from '../scheme/scheme.ts';

/** A filter keeps passages with any of its roles, any of its regions and any of its topics, so far as chosen. */
export interface Filter {
  readonly roles: readonly Role['id'][];
  readonly regions: readonly PlaceId[];
  readonly topics: readonly Topic['id'][];
}

/** The passages left: those that say a wanted name, and those that only imply it. */
export interface Filtered {
  readonly explicit: ReadonlySet<UnitId>;
  readonly implied: ReadonlySet<UnitId>;
}

export function isFiltering(filter: Filter): boolean {
  return [filter.roles, filter.regions, filter.topics].some((chosen) => chosen.length > 0);
}

/**
 * Keeps the passages that mention a place with one of the roles and one of the regions, and are about
 * one of the topics.
 * A passage counts as implied when only a collective term (the Allies) brings the role in.
 * Venues do not count: a summit in Vilnius says nothing of Lithuania.
 */
export function filterPassages(concordance: Concordance, filter: Filter): Filtered {
  const explicit = new Set<UnitId>();
  const implied = new Set<UnitId>();
  const { mentionsIn, topicsOf } = concordance;
  for (const unit of new Set([...mentionsIn.keys(), ...topicsOf.keys()])) {
    const mentions = mentionsIn.get(unit) ?? [];
    const topical =
      filter.topics.length === 0 ||
      topicsOf.get(unit)?.some((topic) => filter.topics.includes(topic));
    const regional =
      filter.regions.length === 0 ||
      mentions.some((mention) => mention.places.some((id) => filter.regions.includes(id)));
    if (!regional || !topical) continue;
    const hits = new Set(
      filter.roles.length === 0
        ? ['explicit']
        : mentions
            .filter((mention) =>
              mention.places.some((id) => hasRole(concordance, id, filter.roles)),
            )
            .map(directnessOf),
    );
    if (hits.has('explicit')) explicit.add(unit);
    else if (hits.has('implied')) implied.add(unit);
  }
  return { explicit, implied };
}

/** Regions and institutions have no role to filter by; a threat without a country has. */
export function hasRole(concordance: Concordance, id: PlaceId, roles: Filter['roles']): boolean {
  const entry = concordance.entries.get(id);
  return (
    entry !== undefined && takesRole(entry.place.kind) && roles.includes(entry.finding.role.id)
  );
}
