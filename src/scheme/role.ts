import type { Membership } from '../place/framework.ts';
import type { Mention, Reading } from '../annotation/annotation.ts';
import type { Place } from '../place/place.ts';

/** How a place is painted for the whole document; in the order in which the legend shows them. */
export const roles = [
  'threat',
  'enabler',
  'challenge',
  'partner',
  'ally',
  'named',
  'unnamed',
] as const;
export type Role = (typeof roles)[number];

/** The roles that a reader may filter by. */
export const filterRoles = roles.filter((role) => role !== 'unnamed');

/** A role with what justifies it: sentences of the text, or memberships with their source. */
export interface Finding {
  readonly role: Role;
  readonly readings: readonly Reading[];
  readonly memberships: readonly Membership[];
}

/** What is known of one place: everything `role` may look at. */
export interface Dossier {
  readonly place: Place;
  readonly readings: readonly Reading[];
  readonly memberships: readonly Membership[];
  /** Mentions by name or metonym; of a region, by its word. */
  readonly explicit: readonly Mention[];
}

/**
 * Derives how a place is painted; the rules, in order, are those of data/README.md:
 * what the text calls it (threat, then challenge, then enabler) comes before what it belongs to
 * (alliance, then a partnership that is not suspended), and that before being named at all.
 * Regions and institutions belong to nothing here; they are named or not.
 */
export function role(dossier: Dossier): Finding {
  const { place, readings, memberships, explicit } = dossier;
  for (const kind of ['threat', 'challenge', 'enabler'] as const) {
    if (readings.some((r) => r.reading === kind)) {
      const grounds = readings.filter((r) => r.reading === kind || r.reading === 'enabler');
      return { role: kind, readings: grounds, memberships: [] };
    }
  }
  if (place.kind === 'country') {
    for (const kind of ['alliance', 'partnership'] as const) {
      const grounds = memberships.filter(
        (m) => m.framework.kind === kind && m.member.status !== 'suspended',
      );
      if (grounds.length > 0) {
        return {
          role: kind === 'alliance' ? 'ally' : 'partner',
          readings: [],
          memberships: grounds,
        };
      }
    }
  }
  return explicit.length > 0
    ? { role: 'named', readings, memberships: [] }
    : { role: 'unnamed', readings: [], memberships: [] };
}
