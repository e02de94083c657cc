import type { PlaceId } from '../place/place.ts';
import type { Role } from '../scheme/scheme.ts';
import type { Concordance, Entry } from './concordance.ts';
import { changes, type Change, type Difference } from './difference.ts';

/**
 * Gives every place for a role what became of it from one text to another, so that the map, its key
 * and whatever is drawn of it say that, as they say roles.
 * @param roleOf what a change is called and painted in, and a place that neither text names
 */
export function paintChanges(
  before: Concordance,
  after: Concordance,
  differences: readonly Difference[],
  roleOf: (change: Change | 'unnamed') => Role,
): Concordance {
  const found = new Map(differences.map((it) => [it.place, it]));
  const roles = new Map([...changes, 'unnamed' as const].map((it) => [it, roleOf(it)]));
  const entries = new Map<PlaceId, Entry>();
  for (const [id, entry] of [...before.entries, ...after.entries]) {
    const difference = found.get(id);
    const role = roles.get(difference?.change ?? 'unnamed');
    if (!role) continue;
    const explicit = [before, after].flatMap((it) => it.entries.get(id)?.explicit ?? []);
    entries.set(id, {
      ...entry,
      finding: { role, readings: [], memberships: [] },
      explicit: difference ? explicit : [],
      implied: [],
      venue: [],
      passages: Math.max(difference?.a ?? 0, difference?.b ?? 0),
    });
  }
  const scheme = { id: 'changes', readings: [], roles: [...roles.values()], rules: [] };
  return { ...after, scheme, entries };
}
