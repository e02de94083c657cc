import { passageCount, type Concordance } from './concordance.ts';
import type { Names } from './find.ts';
import type { Headline, Pack, Topic, UnitId } from './pack.ts';
import { normalize } from './normalize.ts';
import type { PlaceId } from './place.ts';
import { evidenceFinder, joined, nothingFor, type Case, type Evidence } from './search-evidence.ts';
import { nearestAmong } from './search-nearest.ts';
import { meantOf, placeFinder, type Metonyms } from './search-places.ts';
import { united } from './search-text.ts';
import { topicFinder } from './search-topics.ts';
import { unitNamed } from './search-unit.ts';
import { passagesOf, unitsOf } from './unit.ts';

/** What is searched. */
export interface Searched {
  readonly pack: Pick<Pack, 'text' | 'topics'>;
  readonly concordance: Concordance;
  readonly names: Names;
  readonly metonyms: Metonyms;
  readonly headlines: readonly Headline[];
}

/** A passage that was found, and by what; its spans are in order and do not overlap. */
export type FoundPassage = Omit<Evidence, 'score'> & { readonly unit: UnitId };

/** What a search finds. */
export interface Found {
  readonly passages: readonly FoundPassage[];
  readonly places: readonly PlaceId[];
  /** Of the places those that were called by their very name, if any was. */
  readonly meant: readonly PlaceId[];
  readonly topics: readonly Topic['id'][];
  /** Where nothing was found, what may have been meant. */
  readonly near: { readonly places: readonly PlaceId[]; readonly words: readonly string[] };
}

export type Search = (query: string) => Found;

/** A unit that is called by its number comes before all others. */
const numbered = 100;
const most = { places: 12, near: 3 };

/** Words of the text by which another spelling may be mended. */
function vocabulary(texts: Iterable<string>): string[] {
  const words = [...texts].flatMap(
    (text) => text.match(/[ァ-ヺー]{3,}|\p{Script=Han}{2,}|[A-Za-z]{3,}/gu) ?? [],
  );
  return [...new Set(words)];
}

/** What speaks for passages for which every one of several cases speaks. */
function together([first, ...rest]: readonly Case[]): Case {
  const all = [...(first ?? [])].filter(([unit]) => rest.every((it) => it.has(unit)));
  return new Map(
    all.map(([unit, its]) => [
      unit,
      rest.reduce((sum, it) => joined(sum, it.get(unit) ?? nothingFor), its),
    ]),
  );
}

/**
 * Makes a pack ready to be searched.
 * @returns a function from what a reader types to what is found, the most to the point first: every
 *   passage with the words in it, those that name the place or are about the topic they name, and the
 *   unit they number
 */
export function buildSearch({ pack, concordance, names, metonyms, headlines }: Searched): Search {
  const passages = passagesOf(pack.text);
  const units = new Set(unitsOf(pack.text).map((unit) => unit.id));
  const weight = (place: PlaceId) => passageCount(concordance.entries.get(place)?.explicit ?? []);
  const findPlaces = placeFinder(concordance, names, metonyms, weight);
  const findTopics = topicFinder(pack.topics);
  const { text } = pack;
  const evidence = evidenceFinder({ text, concordance, headlines, findPlaces, findTopics });
  const nearPlaces = nearestAmong(
    [...names].flatMap(([meaning, forms]) => forms.map((name) => ({ name, meaning }))),
    most.near,
  );
  const topicNames = pack.topics.flatMap(({ name }) => [name.ja, name.en]);
  const nearWords = nearestAmong(
    [...topicNames, ...vocabulary(passages.values())].map((name) => ({ name, meaning: name })),
    most.near,
  );

  return (query) => {
    const terms = query.split(/\s+/u).filter((term) => normalize(term) !== '');
    const cases = [evidence(query), ...(terms.length > 1 ? [together(terms.map(evidence))] : [])];
    const number = unitNamed(query, units);
    const found = [...passages.keys()]
      .map((unit) => {
        const its = cases.map((it) => it.get(unit) ?? nothingFor).reduce(joined);
        return { ...its, unit, score: its.score + (unit === number ? numbered : 0) };
      })
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
    const places = findPlaces(query);
    const topics = findTopics(query).named;
    const nothing = found.length + places.length + topics.length === 0;
    return {
      passages: found.map(({ score: _, ...its }) => ({ ...its, spans: united(its.spans) })),
      places: places.slice(0, most.places).map(({ place }) => place),
      meant: meantOf(places).map(({ place }) => place),
      topics,
      near: { places: nothing ? nearPlaces(query) : [], words: nothing ? nearWords(query) : [] },
    };
  };
}
