import type { Concordance } from './concordance.ts';
import type { PlaceId } from '../place/place.ts';
import { filterRoles, type Role } from '../scheme/scheme.ts';

/** The meaning of a colour on the map. */
export type Meaning = Role | 'region';

/**
 * Lists the meanings of the colours on show.
 * @param focus the places spoken of; undefined: all are shown alike, and no region is
 */
export function meaningsOf(
  { scheme, entries }: Concordance,
  focus: ReadonlyMap<PlaceId, unknown> | undefined,
): Meaning[] {
  const shown = [...(focus ?? entries).keys()].flatMap((id) => entries.get(id) ?? []);
  const painted = shown.filter(({ place }) => place.kind === 'country' || place.kind === 'area');
  const found = new Set(painted.map((entry) => entry.finding.role));
  const region = focus !== undefined && shown.some(({ place }) => place.kind === 'region');
  return [
    ...filterRoles(scheme).filter((role) => found.has(role)),
    ...(region ? (['region'] as const) : []),
  ];
}
