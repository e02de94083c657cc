import type { Concordance } from './concordance.ts';
import type { PlaceId } from '../place/place.ts';
import { filterRoles } from '../scheme/scheme.ts';

/**
 * Every place that the text speaks of or that has a role, once: in the order in which the text first
 * mentions them, by name or by a collective term; then those with a role alone, as the roles are ordered.
 */
export function inTextOrder({ scheme, entries, mentionsIn }: Concordance): PlaceId[] {
  const mentioned = [...mentionsIn.values()].flat().flatMap(({ places }) => places);
  const painted = filterRoles(scheme).flatMap((role) =>
    [...entries.values()].filter(({ finding }) => finding.role === role).map((it) => it.place.id),
  );
  return [...new Set([...mentioned, ...painted])];
}
