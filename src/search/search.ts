import type { Concordance } from '../index/concordance.ts';
import { exactOrAll, type Findable } from './findable.ts';
import { normalize, plain } from '../text/normalize.ts';
import type { Headline, Topic } from '../annotation/annotation.ts';
import type { Pack } from '../pack/pack.ts';
import { finish, type Steps } from '../pack/steps.ts';
import type { UnitId } from '../text/unit.ts';
import type { PlaceId } from '../place/place.ts';
import { evidenceFinder } from './evidence-finder.ts';
import { addEvidence, noEvidence, type EvidenceByUnit, type Evidence } from './evidence.ts';
import { nearestAmong } from './nearest.ts';
import { placeFinder } from './places.ts';
import { mergeSpans } from './text.ts';
import { topicFinder } from './topics.ts';
import { unitFinder } from './unit.ts';
import { passagesOf, unitsOf } from '../text/unit.ts';

/** The input of a search. */
export interface SearchInput {
  readonly pack: Pick<Pack, 'text' | 'topics'>;
  readonly concordance: Concordance;
  readonly findables: readonly Findable[];
  readonly headlines: readonly Headline[];
}

/** A passage that was found, and by what; its spans are in order and do not overlap. */
export type FoundPassage = Omit<Evidence, 'score'> & {
  readonly unit: UnitId;
  /** It was called by its number. */
  readonly numbered?: true;
  /** Its words, and so its spans, are those of the edition beside. */
  readonly beside?: true;
};

/** The result of a search. */
export interface Found {
  readonly passages: readonly FoundPassage[];
  readonly places: readonly PlaceId[];
  /** The places that were called by their very name, if any was. */
  readonly meant: readonly PlaceId[];
  /**
   * Of what was called by its very name (or, if nothing was, of all) what has to be explained: a city, a
   * part, a disputed place, an ended state. What concerns several places is only here.
   */
  readonly explained: readonly Findable[];
  /** How many places are shown; what concerns several counts as one. */
  readonly placeCount: number;
  readonly topics: readonly Topic['id'][];
  /** Suggestions where nothing was found. */
  readonly near: { readonly places: readonly PlaceId[]; readonly words: readonly string[] };
}

export type Search = (query: string) => Found;

/** A unit that is called by its number comes before all others. */
const numbered = 10_000;
const most = { places: 12, explained: 4, near: 3 };

/** Words of the text by which another spelling may be mended. */
function vocabulary(texts: Iterable<string>): string[] {
  const words = [...texts].flatMap(
    (text) => text.match(/[ァ-ヺー]{3,}|\p{Script=Han}{2,}|\p{Script=Latin}{3,}/gu) ?? [],
  );
  return [...new Set(words)];
}

/** The places that names lead to, none twice; what concerns several leads to none of them. */
function placesOf(names: readonly Findable[]): PlaceId[] {
  return [...new Set(names.flatMap(({ places }) => (places.length === 1 ? places : [])))];
}

/** Makes something when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined;
  return () => (made ??= { it: make() }).it;
}

/** Keeps the passages for which every one of several words has evidence. */
function inEvery([first, ...rest]: readonly EvidenceByUnit[]): EvidenceByUnit {
  const all = [...(first ?? [])].filter(([unit]) => rest.every((it) => it.has(unit)));
  return new Map(
    all.map(([unit, its]) => [
      unit,
      rest.reduce((sum, it) => addEvidence(sum, it.get(unit) ?? noEvidence), its),
    ]),
  );
}

/** Makes a pack ready to be searched, at once. */
export function buildSearch(input: SearchInput): Search {
  return finish(buildSearchInSteps(input));
}

/**
 * Makes a pack ready to be searched, in steps: `finishInTurns` keeps a page answering meanwhile.
 * @returns a function from what a reader types to what is found, the most to the point first: every
 *   passage with the words in it, those that name the place or are about the topic they name, and the
 *   unit they number
 */
export function* buildSearchInSteps(input: SearchInput): Steps<Search> {
  const { pack, concordance, findables, headlines } = input;
  const passages = passagesOf(pack.text);
  const unitNamed = unitFinder(unitsOf(pack.text));
  const weight = (place: PlaceId) => concordance.entries.get(place)?.passages ?? 0;
  const findPlaces = placeFinder(concordance, findables, weight);
  const findTopics = topicFinder(pack.topics, pack.text.lang);
  const { text } = pack;
  yield;
  const evidence = yield* evidenceFinder({
    text,
    concordance,
    headlines,
    findPlaces,
    findTopics,
  });
  yield;
  const nearPlaces = once(() =>
    nearestAmong(
      findables.flatMap(({ isPlace, places: [meaning], forms }) =>
        isPlace && meaning !== undefined ? forms.map((name) => ({ name, meaning })) : [],
      ),
      most.near,
    ),
  );
  const topicNames = pack.topics.flatMap(({ name }) => Object.values(name));
  const otherNames = findables.flatMap(({ isPlace, forms }) => (isPlace ? [] : forms));
  const nearWords = once(() =>
    nearestAmong(
      [...topicNames, ...vocabulary(passages.values()), ...otherNames].map((name) => ({
        name,
        meaning: name,
      })),
      most.near,
    ),
  );

  return (typed) => {
    const query = plain(typed);
    const terms = query.split(/\s+/u).filter((term) => normalize(term) !== '');
    const cases = [evidence(query), ...(terms.length > 1 ? [inEvery(terms.map(evidence))] : [])];
    const number = unitNamed(query);
    const found = [...passages.keys()]
      .map((unit) => {
        const its = cases.map((it) => it.get(unit) ?? noEvidence).reduce(addEvidence);
        if (unit !== number) return { ...its, unit };
        return { ...its, unit, score: its.score + numbered, numbered: true as const };
      })
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
    const names = findPlaces(query);
    const meant = exactOrAll(names);
    const topics = findTopics(query).named;
    const places = placesOf(names).slice(0, most.places);
    const explained = meant
      .filter(({ isPlace, status }) => !isPlace || status !== undefined)
      .slice(0, most.explained);
    const nothing = found.length + names.length + topics.length === 0;
    return {
      passages: found.map(({ score: _, ...its }) => ({ ...its, spans: mergeSpans(its.spans) })),
      places,
      meant: placesOf(meant),
      explained,
      placeCount: places.length + explained.filter(({ places }) => places.length > 1).length,
      topics,
      near: {
        places: nothing ? nearPlaces()(query) : [],
        words: nothing ? nearWords()(query) : [],
      },
    };
  };
}
