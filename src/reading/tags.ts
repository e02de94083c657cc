import type { Entry } from '../index/concordance.ts';
import type { UnitId } from '../text/unit.ts';
import type { Words } from '../messages/ja.ts';

/**
 * What each passage does with a place, in a word or two: what it says of it; else whether it names it,
 * only implies it, or takes place there.
 * @returns by unit; none for passages that have nothing to do with the place
 */
export function tagsOn(entry: Entry, say: Words): ReadonlyMap<UnitId, string> {
  const tags = new Map<UnitId, string>();
  // The most direct comes last, and stays.
  for (const directness of ['venue', 'implied', 'explicit'] as const) {
    for (const { unit } of entry[directness]) tags.set(unit, say[directness]);
  }
  for (const { unit } of entry.readings) {
    const said = entry.readings
      .filter((it) => it.unit === unit)
      .map((it) => say.readings[it.reading]);
    tags.set(unit, [...new Set(said)].join(' · '));
  }
  return tags;
}
