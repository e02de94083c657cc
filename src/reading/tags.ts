import { localize } from '../text/localized.ts';
import type { Entry } from '../index/concordance.ts';
import type { UnitId } from '../text/unit.ts';
import type { Lang } from '../messages/lang.ts';
import { words } from '../messages/words.ts';
import { readingKindOf, type Scheme } from '../scheme/scheme.ts';

/**
 * What each passage does with a place, in a word or two: what it says of it; else whether it names it,
 * only implies it, or takes place there.
 * @returns by unit; none for passages that have nothing to do with the place
 */
export function tagsOn(entry: Entry, scheme: Scheme, lang: Lang): ReadonlyMap<UnitId, string> {
  const tags = new Map<UnitId, string>();
  // The most direct comes last, and stays.
  for (const directness of ['venue', 'implied', 'explicit'] as const) {
    for (const { unit } of entry[directness]) tags.set(unit, words[lang][directness]);
  }
  for (const { unit } of entry.readings) {
    const said = entry.readings
      .filter((it) => it.unit === unit)
      .map((it) => localize(readingKindOf(scheme, it.reading).name, lang));
    tags.set(unit, [...new Set(said)].join(' · '));
  }
  return tags;
}
