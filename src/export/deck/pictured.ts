import { localize } from '../../text/localized.ts';
import type { LegendEntry } from '../../drawing/legend-rows.ts';
import type { MapSpec } from '../../map-model/picture.ts';
import { deckWords } from '../../messages/deck.ts';

/**
 * What a map shows, for those who do not see it: each of its colours, with the places that are highlighted in it.
 * @param legend the colours, in words
 */
export function pictured(
  legend: readonly LegendEntry[],
  { concordance, focus, lang }: Pick<MapSpec, 'concordance' | 'focus' | 'lang'>,
): string {
  const highlighted = [...(focus?.keys() ?? [])].flatMap((id) => concordance.entries.get(id) ?? []);
  const said = legend.map(({ meaning, name }) => {
    const places = highlighted.filter(({ place, finding }) =>
      place.kind === 'country' || place.kind === 'area'
        ? finding.role === meaning
        : place.kind === meaning,
    );
    const names = places.map(({ place }) => localize(place.name, lang));
    return deckWords[lang].highlighted(name, names);
  });
  return deckWords[lang].pictured(said);
}
