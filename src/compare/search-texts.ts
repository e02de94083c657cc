import type { ComparedText, TextComparison } from '../index/text-comparison.ts';
import { buildSearch } from '../search/search.ts';
import type { Span } from '../search/text.ts';
import { findablesIn } from '../search/findable.ts';
import type { UnitId } from '../text/unit.ts';
import { inBoth } from './units-on.ts';

/** The units in which the words of a query stand, and where, in each of two texts. */
type SearchBoth = (query: string) => [Map<UnitId, readonly Span[]>, Map<UnitId, readonly Span[]>];

/** Makes two texts ready to be searched for wording. */
export function searchTexts(comparison: TextComparison): SearchBoth {
  const [before, after] = inBoth(comparison, searchOf);
  return (query) => [before(query), after(query)];
}

function searchOf({ library, concordance }: ComparedText) {
  const { gazetteer, names, pack } = library;
  // A wording is looked for: what leads to places under other names is nothing to it.
  const findables = findablesIn(gazetteer, names, []);
  const search = buildSearch({ pack, concordance, findables, headlines: [] });
  return (query: string) =>
    new Map(
      search(query)
        .passages.filter(({ unit, spans }) => spans.length > 0 && concordance.labels.has(unit))
        .map(({ unit, spans }) => [unit, spans]),
    );
}
