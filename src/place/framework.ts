import type { Source } from './source.ts';
import type { Localized } from '../text/localized.ts';
import type { PlaceId } from './place.ts';

export interface Member {
  readonly place: PlaceId;
  /** ISO date, year-month or year, as far as it is known. */
  readonly since?: string;
  /** When it ceased to be a member, in the same form. */
  readonly until?: string;
  readonly status?: 'suspended';
  readonly note?: Localized;
}

/**
 * A list of members, present and past, checked up to a date. The members of an `alliance` are numbered by
 * their accession; a `format` is a council, a set of aspirants and the like. Which lists give a role, a scheme says.
 */
export interface Framework {
  readonly id: string;
  readonly kind: 'alliance' | 'partnership' | 'format';
  readonly asOf: string;
  readonly name: Localized;
  readonly short: Localized;
  readonly source: Source;
  readonly dateRule?: Localized;
  readonly members: readonly Member[];
}

/** One place's membership of one framework. */
export interface Membership {
  readonly framework: Framework;
  readonly member: Member;
}

/**
 * @param date ISO date, year-month or year; a month or year counts from its first day
 * @returns those who were members on that day: from the day of joining on, and no longer on that of
 *   leaving; who has no date of joining always was
 */
export function membersOn({ members }: Framework, date: string): Member[] {
  const day = firstDay(date);
  return members.filter(
    ({ since, until }) =>
      (since === undefined || firstDay(since) <= day) &&
      (until === undefined || day < firstDay(until)),
  );
}

function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 'yyyy-mm-dd'.length);
}

/**
 * @param frameworks all frameworks, in the order in which they are shown
 * @param date as for `membersOn`
 * @returns what `place` belonged to on that day, in the same order
 */
export function membershipsOf(
  frameworks: readonly Framework[],
  place: PlaceId,
  date: string,
): Membership[] {
  return frameworks.flatMap((framework) =>
    membersOn(framework, date)
      .filter((member) => member.place === place)
      .map((member) => ({ framework, member })),
  );
}

/**
 * Which member of an alliance it was, counted by the day of accession.
 * @returns the first and the last number of those who joined that day; nothing outside an alliance
 */
export function accessionOf({
  framework,
  member,
}: Membership): { readonly first: number; readonly last: number } | undefined {
  const { since } = member;
  if (framework.kind !== 'alliance' || since === undefined) return undefined;
  const days = framework.members.map((other) => other.since ?? '');
  const before = days.filter((day) => day < since).length;
  return { first: before + 1, last: before + days.filter((day) => day === since).length };
}
