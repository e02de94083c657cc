import { localize } from '../text/localized.ts';
import { passageCount } from '../index/concordance.ts';
import type { PlaceId } from '../place/place.ts';
import { predicateOf } from '../scheme/scheme.ts';
import type { Atlas } from './atlas.svelte.ts';

/** A place as those hear it who do not see the map: its name, its role, its number of paragraphs. */
export function describePlace(
  { concordance: own, library, lang, textComparison, words: say }: Atlas,
  place: PlaceId,
): string {
  const concordance = textComparison?.concordance ?? own;
  const entry = concordance.entries.get(place);
  if (!entry) return localize(library.gazetteer.get(place)?.name, lang) ?? place;
  const implied = passageCount(
    concordance,
    entry.implied.filter(({ unit }) => !entry.explicit.some((it) => it.unit === unit)),
  );
  const said = localize(predicateOf(entry.finding.role), lang);
  return say.here(localize(entry.place.name, lang), said, entry.passages, implied);
}
