import type { Mention } from '../annotation/annotation.ts';
import type { PlaceId } from '../place/place.ts';
import { groupBy } from '../text/group-by.ts';
import type { UnitId } from '../text/unit.ts';
import { directnessOf } from './concordance.ts';

/** A place that a text names in one edition where it does not in the other. */
export interface NamedInOne {
  readonly place: PlaceId;
  /** The units that name it in the first edition alone, and in the second. */
  readonly first: readonly UnitId[];
  readonly second: readonly UnitId[];
  /** Whether one of the editions names it nowhere. */
  readonly nowhere: boolean;
}

/**
 * Who is named in one edition of a text and not in the other, unit by unit; those first whom one names
 * nowhere. Neither a collective term nor the venue of a meeting is a name.
 */
export function namedInOne(first: readonly Mention[], second: readonly Mention[]): NamedInOne[] {
  const [inFirst, inSecond] = [namedIn(first), namedIn(second)];
  const places = new Set([...inFirst.keys(), ...inSecond.keys()]);
  return [...places]
    .map((place) => {
      const own = inFirst.get(place) ?? new Set();
      const other = inSecond.get(place) ?? new Set();
      return {
        place,
        first: [...own].filter((unit) => !other.has(unit)),
        second: [...other].filter((unit) => !own.has(unit)),
        nowhere: own.size === 0 || other.size === 0,
      };
    })
    .filter((it) => it.first.length + it.second.length > 0)
    .toSorted((a, b) => Number(b.nowhere) - Number(a.nowhere));
}

function namedIn(mentions: readonly Mention[]): Map<PlaceId, Set<UnitId>> {
  const named = mentions.filter((it) => directnessOf(it) === 'explicit');
  const byPlace = groupBy(named, ({ places: [place = ''] }) => place);
  return new Map([...byPlace].map(([place, its]) => [place, new Set(its.map(({ unit }) => unit))]));
}
