import { passageCount, type Concordance, type Entry } from './concordance.ts';
import type { Place } from '../place/place.ts';
import { roles, type Role } from '../scheme/role.ts';

/** One heading of the map's key, with the places under it, most often named first. */
export interface KeyGroup {
  readonly role: Role;
  readonly entries: readonly Entry[];
}

/** The map's key: every place of the gazetteer, once, under what it is. */
export interface Key {
  readonly roles: readonly KeyGroup[];
  readonly regions: readonly Entry[];
  readonly institutions: readonly Entry[];
}

/** Territories stand under their state and are not listed by themselves. */
export function buildKey(concordance: Concordance): Key {
  const count = (entry: Entry) => passageCount(concordance, entry.explicit);
  const byCount = (a: Entry, b: Entry) => count(b) - count(a);
  const all = [...concordance.entries.values()].filter((entry) => entry.place.partOf === undefined);
  const of = (...kinds: Place['kind'][]) => all.filter((entry) => kinds.includes(entry.place.kind));
  const painted = of('country', 'area', 'threat');
  return {
    roles: roles.map((role) => ({
      role,
      entries: painted.filter((entry) => entry.finding.role === role).sort(byCount),
    })),
    regions: of('region').sort(byCount),
    institutions: of('institution').sort(byCount),
  };
}
