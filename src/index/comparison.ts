import type { Concordance, Entry } from './concordance.ts';
import type { UnitId } from '../text/unit.ts';

/** A passage on one of two places, or on both. */
export interface ComparedPassage {
  readonly unit: UnitId;
  /** Whether it names the one and the other, or brings it in by a collective term. */
  readonly by: readonly [By, By];
}

export type By = 'explicit' | 'implied' | 'none';

/**
 * Lays two places beside each other: the passages that name one of them, in text order.
 * @param withImplied those too that only bring one in by a collective term
 */
export function comparison(
  { labels }: Pick<Concordance, 'labels'>,
  places: readonly [Entry, Entry],
  withImplied: boolean,
): ComparedPassage[] {
  const [one, other] = places.map(({ explicit, implied }) => ({
    explicit: new Set(explicit.map(({ unit }) => unit)),
    implied: new Set(implied.map(({ unit }) => unit)),
  })) as [Record<'explicit' | 'implied', Set<UnitId>>, Record<'explicit' | 'implied', Set<UnitId>>];
  const byOf = (its: typeof one, unit: UnitId): By =>
    its.explicit.has(unit) ? 'explicit' : its.implied.has(unit) ? 'implied' : 'none';
  return [...labels.keys()].flatMap((unit) => {
    const by = [byOf(one, unit), byOf(other, unit)] as const;
    const isShown = by.includes('explicit') || (withImplied && by.includes('implied'));
    return isShown ? [{ unit, by }] : [];
  });
}
