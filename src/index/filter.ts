import { directnessOf, type Concordance } from './concordance.ts';
import type { Topic } from '../annotation/annotation.ts';
import type { UnitId } from '../text/unit.ts';
import { takesRole, type PlaceId } from '../place/place.ts';
import { filterRoles, type Role } from '../scheme/scheme.ts';

/** The id of a place, or that of a role. */
export type PlaceOrRole = string;

/**
 * A filter keeps passages with any of its roles, any of its regions and any of its topics, so far as chosen.
 * What it is without does not count: of the partners without Ukraine, a passage on Ukraine and Japan stays.
 */
export interface Filter {
  readonly roles: readonly Role['id'][];
  readonly regions: readonly PlaceId[];
  readonly topics: readonly Topic['id'][];
  /** Roles and places. */
  readonly without?: readonly PlaceOrRole[];
}

/** The passages left: those that say a wanted name, and those that only imply it. */
export interface Filtered {
  readonly explicit: ReadonlySet<UnitId>;
  readonly implied: ReadonlySet<UnitId>;
}

export function isFiltering(filter: Filter): boolean {
  return [filter.roles, filter.regions, filter.topics, filter.without ?? []].some(
    (chosen) => chosen.length > 0,
  );
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
  const byRole = isByRole(filter);
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
      byRole
        ? mentions
            .filter((mention) => mention.places.some((id) => isCounted(concordance, id, filter)))
            .map(directnessOf)
        : ['explicit'],
    );
    if (hits.has('explicit')) explicit.add(unit);
    else if (hits.has('implied')) implied.add(unit);
  }
  return { explicit, implied };
}

/** Whether a filter asks for roles, or leaves some out. */
export function isByRole({ roles, without = [] }: Filter): boolean {
  return roles.length + without.length > 0;
}

/** Whether a filter by role looks for a place; where it only leaves out, for any that has a role but those. */
export function isCounted(concordance: Concordance, id: PlaceId, filter: Filter): boolean {
  const { roles, without = [] } = filter;
  const wanted = roles.length > 0 ? roles : filterRoles(concordance.scheme).map((it) => it.id);
  return (
    hasRole(concordance, id, wanted) && !hasRole(concordance, id, without) && !without.includes(id)
  );
}

/** Regions and institutions have no role to filter by; a threat without a country has. */
export function hasRole(concordance: Concordance, id: PlaceId, roles: Filter['roles']): boolean {
  const entry = concordance.entries.get(id);
  return (
    entry !== undefined && takesRole(entry.place.kind) && roles.includes(entry.finding.role.id)
  );
}
