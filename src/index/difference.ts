import type { PlaceId } from '../place/place.ts';
import { roleOf, type Heading, type Scheme } from '../scheme/scheme.ts';
import { headingOf, passageCount, type Concordance } from './concordance.ts';

/** How a place fares in the second of two texts, the gravest first. */
export const changes = ['dropped', 'new', 'role', 'more', 'fewer', 'same'] as const;
export type Change = (typeof changes)[number];

/** One place in two texts. */
export interface Difference {
  readonly place: PlaceId;
  /** How many passages name it, titles apart. */
  readonly a: number;
  readonly b: number;
  readonly headingA: Heading;
  readonly headingB: Heading;
  readonly change: Change;
}

/** One of the texts that are compared. */
interface Side {
  readonly concordance: Concordance;
  /** The places that it names. */
  readonly named: ReadonlyMap<PlaceId, number>;
}

/**
 * Compares two texts by place: whom each names, in how many passages, in which role.
 * @returns every place that one of them names: by its change, of those the most named first
 */
export function differenceOf(before: Concordance, after: Concordance): Difference[] {
  const a = sideOf(before);
  const b = sideOf(after);
  const places = new Set([...a.named.keys(), ...b.named.keys()]);
  return [...places]
    .map((place): Difference => {
      const countA = a.named.get(place) ?? 0;
      const countB = b.named.get(place) ?? 0;
      const headingA = headingIn(a, place);
      const headingB = headingIn(b, place);
      const roleChanged =
        headingName(headingA) !== headingName(headingB) &&
        knows(after.scheme, headingA) &&
        knows(before.scheme, headingB) &&
        !(isCounted(before.scheme, headingA) && isCounted(after.scheme, headingB));
      const change = changeOf(countA, countB, roleChanged);
      return { place, a: countA, b: countB, headingA, headingB, change };
    })
    .sort(
      (one, other) =>
        changes.indexOf(one.change) - changes.indexOf(other.change) ||
        other.a + other.b - one.a - one.b ||
        (one.place < other.place ? -1 : 1),
    );
}

function sideOf(concordance: Concordance): Side {
  const counted = [...concordance.entries].map(
    ([place, { explicit }]) => [place, passageCount(concordance, explicit)] as const,
  );
  return { concordance, named: new Map(counted.filter(([, count]) => count > 0)) };
}

function changeOf(a: number, b: number, roleChanged: boolean): Change {
  if (b === 0) return 'dropped';
  if (a === 0) return 'new';
  if (roleChanged) return 'role';
  if (a === b) return 'same';
  return b > a ? 'more' : 'fewer';
}

/** A place of one pack's own has no role in the other. */
function headingIn({ concordance }: Side, place: PlaceId): Heading {
  const entry = concordance.entries.get(place);
  return entry ? headingOf(entry) : roleOf(concordance.scheme, 'unnamed');
}

/** The id of a role, or what a region and an institution stand under. */
export function headingName(heading: Heading): string {
  return typeof heading === 'string' ? heading : heading.id;
}

/** Whether a scheme has a role: what only one of two schemes could say is no change of the text. */
function knows({ roles }: Scheme, heading: Heading): boolean {
  return typeof heading === 'string' || roles.some(({ id }) => id === heading.id);
}

/** A place that both texts name is named far more or less often where the counts are so far apart at least. */
const far = 3;

/** The places that both texts name but one far more often: those first that changed most in proportion. */
export function farMoreOrLess(differences: readonly Difference[]): Difference[] {
  const growth = ({ a, b }: Difference) => Math.abs(Math.log((b + 1) / (a + 1)));
  return differences
    .filter(({ a, b }) => a > 0 && b > 0 && Math.abs(b - a) >= far)
    .toSorted((one, other) => growth(other) - growth(one));
}

/** Whether a role says how often a place is named and nothing more: the counts say that better. */
export function isCounted({ rules }: Scheme, heading: Heading): boolean {
  const id = headingName(heading);
  return rules.some(({ role, passages }) => role === id && passages !== undefined);
}
