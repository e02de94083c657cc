import type { ComparedText } from '../index/text-comparison.ts';
import type { Steps } from '../pack/steps.ts';
import type { CrossReference, PlaceId } from '../place/place.ts';
import { findablesIn } from '../search/findable.ts';
import { buildSearchInSteps, type FoundPassage, type Search } from '../search/search.ts';
import { normalize } from '../text/normalize.ts';
import type { Topic } from '../annotation/annotation.ts';

/** An edition of a text, ready to be searched. */
export interface SearchedEdition {
  readonly text: ComparedText;
  readonly search: Search;
}

/** What is found in one of several texts. */
export interface FoundInText {
  readonly text: ComparedText;
  /** Passages, each with the edition that it was found in. */
  readonly passages: readonly { readonly text: ComparedText; readonly found: FoundPassage }[];
  readonly topics: readonly Topic[];
  readonly places: readonly PlaceId[];
}

/** Makes an edition ready to be searched, in steps. */
export function* searchedEdition(
  text: ComparedText,
  crossReferences: readonly CrossReference[],
): Steps<SearchedEdition> {
  const { library, concordance } = text;
  const { gazetteer, names, pack } = library;
  const findables = findablesIn(gazetteer, names, crossReferences);
  yield;
  const search = yield* buildSearchInSteps({
    pack,
    concordance,
    findables,
    headlines: pack.headlines,
  });
  return { text, search };
}

/**
 * Looks for words in a text: in its passages, its topics and the names of its places, or for its title,
 * issuer or year.
 * @param editions of one text, the one that is read first: of another, only passages that this has not
 * @returns undefined where nothing is found
 */
export function findInText(
  editions: readonly SearchedEdition[],
  query: string,
): FoundInText | undefined {
  const [first] = editions;
  if (!first) return undefined;
  const { text } = first;
  const { pack } = text.library;
  const known = new Set<string>();
  const results = editions.map((edition) => ({ edition, found: edition.search(query) }));
  const passages = results.flatMap(({ edition, found }) => {
    const its = found.passages.filter(({ unit }) => !known.has(unit));
    for (const { unit } of its) known.add(unit);
    return its.map((found) => ({ text: edition.text, found }));
  });
  const named = new Set(results[0]?.found.topics);
  const topics = pack.topics.filter(({ id }) => named.has(id));
  const isCalled = factsOf(text).some((fact) => normalize(fact).includes(normalize(query)));
  if (passages.length === 0 && topics.length === 0 && !isCalled) return undefined;
  return { text, passages, topics, places: results[0]?.found.meant ?? [] };
}

function factsOf({ library }: ComparedText): string[] {
  const { title, issuer = {}, date } = library.pack.manifest;
  return [...Object.values(title), ...Object.values(issuer), date.slice(0, 4)];
}
