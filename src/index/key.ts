import type { Concordance, Entry } from './concordance.ts';
import { takesRole, type PlaceKind } from '../place/place.ts';
import type { Role } from '../scheme/scheme.ts';

/** One heading of the map's key, with the places under it, most often named first. */
export interface KeyGroup {
  readonly role: Role;
  readonly entries: readonly Entry[];
}

/** The map's key: every place that may be painted, and what else the text mentions, once, under what it is. */
export interface Key {
  readonly roles: readonly KeyGroup[];
  readonly regions: readonly Entry[];
  readonly institutions: readonly Entry[];
}

/** Territories stand under their state, and a region or an institution that the text does not mention is not its own. */
export function buildKey(concordance: Concordance): Key {
  const byCount = (a: Entry, b: Entry) => b.passages - a.passages;
  const all = [...concordance.entries.values()].filter((entry) => entry.place.partOf === undefined);
  const of = (kind: PlaceKind) =>
    all.filter(({ place, units }) => place.kind === kind && units.length > 0);
  const painted = all.filter(({ place }) => takesRole(place.kind));
  return {
    roles: concordance.scheme.roles.map((role) => ({
      role,
      entries: painted.filter((entry) => entry.finding.role === role).sort(byCount),
    })),
    regions: of('region').sort(byCount),
    institutions: of('institution').sort(byCount),
  };
}
