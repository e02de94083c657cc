import type { Membership } from '../place/framework.ts';
import type { Mention, Reading } from '../annotation/annotation.ts';
import type { Place } from '../place/place.ts';
import { roleOf, type Role, type Rule, type Scheme } from './scheme.ts';

/** A role with what justifies it: sentences of the text, or memberships with their source. */
export interface Finding {
  readonly role: Role;
  readonly readings: readonly Reading[];
  readonly memberships: readonly Membership[];
}

/** The evidence on one place that a rule may look at. */
export interface RoleEvidence {
  readonly place: Place;
  readonly readings: readonly Reading[];
  readonly memberships: readonly Membership[];
  /** Mentions by name or metonym; of a region, by its word. */
  readonly explicit: readonly Mention[];
  /** How many passages have such a mention, titles apart. */
  readonly passages: number;
}

/** Derives how a place is painted, by the first rule of the scheme that holds. */
export function findingOf(scheme: Scheme, evidence: RoleEvidence): Finding {
  for (const rule of scheme.rules) {
    const grounds = groundsFor(rule, evidence);
    if (grounds) return { role: roleOf(scheme, rule.role), ...grounds };
  }
  return evidence.explicit.length > 0
    ? { role: roleOf(scheme, 'named'), readings: evidence.readings, memberships: [] }
    : { role: roleOf(scheme, 'unnamed'), readings: [], memberships: [] };
}

/** @returns undefined where the rule does not hold */
function groundsFor(rule: Rule, evidence: RoleEvidence): Omit<Finding, 'role'> | undefined {
  const { readings, passages } = evidence;
  if (rule.readings) {
    if (!readings.some((it) => rule.readings?.includes(it.reading))) return undefined;
    const wanted = new Set([...rule.readings, ...(rule.with ?? [])]);
    return { readings: readings.filter((it) => wanted.has(it.reading)), memberships: [] };
  }
  if (rule.frameworks) {
    // Regions and institutions belong to nothing here.
    if (evidence.place.kind !== 'country') return undefined;
    const memberships = evidence.memberships.filter(
      ({ framework, member }) =>
        rule.frameworks?.includes(framework.id) && member.status !== 'suspended',
    );
    return memberships.length > 0 ? { readings: [], memberships } : undefined;
  }
  const { from, to = Infinity } = rule.passages ?? { from: Infinity };
  return from <= passages && passages <= to ? { readings, memberships: [] } : undefined;
}
