import type { ComparedText, TextComparison } from '../index/text-comparison.ts';
import type { PlaceId } from '../place/place.ts';
import type { Span } from '../search/text.ts';
import type { UnitId } from '../text/unit.ts';

type InBoth<T> = [before: T, after: T];

/** For each of two texts. */
export function inBoth<T>({ texts }: TextComparison, of: (text: ComparedText) => T): InBoth<T> {
  return [of(texts[0]), of(texts[1])];
}

/** The units on a topic, in each text. */
export function unitsOn(comparison: TextComparison, topic: string): InBoth<Set<UnitId>> {
  return inBoth(
    comparison,
    ({ concordance: { labels, topicsOf } }) =>
      new Set([...labels.keys()].filter((unit) => topicsOf.get(unit)?.includes(topic))),
  );
}

/** Where a place is named, by unit, in each text; titles apart. */
export function spansOf(comparison: TextComparison, place: PlaceId): InBoth<Map<UnitId, Span[]>> {
  return inBoth(comparison, ({ concordance: { entries, labels } }) => {
    const spans = new Map<UnitId, Span[]>();
    for (const { unit, start, end } of entries.get(place)?.explicit ?? []) {
      if (labels.has(unit)) spans.set(unit, [...(spans.get(unit) ?? []), [start, end]]);
    }
    return spans;
  });
}
