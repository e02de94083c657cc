import type { Bilingual, PlaceId } from './place.ts';

/** Where a fact comes from. */
export interface Source {
  readonly title: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly date?: string;
}

export interface Member {
  readonly place: PlaceId;
  /** ISO date, year-month or year, as far as it is known. */
  readonly since?: string;
  readonly status?: 'suspended';
  readonly note?: Bilingual;
}

/**
 * A membership list as of a date. An `alliance` makes Allies, a `partnership` makes partners;
 * a `format` (a council, a set of aspirants) is shown and gives no role.
 */
export interface Framework {
  readonly id: string;
  readonly kind: 'alliance' | 'partnership' | 'format';
  readonly asOf: string;
  readonly name: Bilingual;
  readonly short: Bilingual;
  readonly source: Source;
  readonly dateRule?: Bilingual;
  readonly members: readonly Member[];
}

/** One place's membership of one framework. */
export interface Membership {
  readonly framework: Framework;
  readonly member: Member;
}

/**
 * @param frameworks all frameworks, in the order in which they are shown
 * @returns what `place` belongs to, in the same order
 */
export function membershipsOf(frameworks: readonly Framework[], place: PlaceId): Membership[] {
  return frameworks.flatMap((framework) =>
    framework.members
      .filter((member) => member.place === place)
      .map((member) => ({ framework, member })),
  );
}
