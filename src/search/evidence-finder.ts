import { directnessOf, type Concordance } from '../index/concordance.ts';
import type { Headline } from '../annotation/annotation.ts';
import { passagesOf, type Text, type UnitId } from '../text/unit.ts';
import { languageOf } from '../text/language-of.ts';
import { addEvidence, noEvidence, type Evidence, type EvidenceByUnit } from './evidence.ts';
import { exactOrAll } from './findable.ts';
import { closestOf, nameOf } from './name-match.ts';
import { normalize } from '../text/normalize.ts';
import type { PlaceFinder } from './places.ts';
import type { Steps } from '../pack/steps.ts';
import { finder, searchable, type Searchable } from './text.ts';
import { shortest, type TopicFinder } from './topics.ts';

/** The weights of the ways of being found. */
const weights = {
  /** What stands in the text comes before all that is only said of it. */
  inText: 100,
  words: 10,
  /** For each time the words stand there, up to `times`. */
  again: 1,
  times: 5,
  mainTopic: 8,
  topic: 4,
  place: 6,
  venue: 1,
  headline: 5,
  rule: 2,
};

/** The sources that are searched. */
interface Sources {
  readonly text: Text;
  readonly concordance: Concordance;
  readonly headlines: readonly Headline[];
  readonly findPlaces: PlaceFinder;
  readonly findTopics: TopicFinder;
}

/** So many passages are made ready in a step. */
const passagesPerStep = 10;

/**
 * Makes passages ready to be searched, in steps.
 * @returns what finds the passages for which words speak, in whatever way
 */
export function* evidenceFinder(sources: Sources): Steps<(words: string) => EvidenceByUnit> {
  const { concordance, findPlaces, findTopics } = sources;
  const { lang } = sources.text;
  const passages: (readonly [UnitId, Searchable])[] = [];
  for (const [unit, text] of passagesOf(sources.text)) {
    passages.push([unit, searchable(text, lang)]);
    if (passages.length % passagesPerStep === 0) yield;
  }
  const headlines = sources.headlines.flatMap(({ unit, headline, gist }) =>
    [headline, gist].map((said) => {
      const spaced = Object.entries(said).filter(([lang]) => languageOf(lang).spaced);
      const others = Object.entries(said).filter(([lang]) => !languageOf(lang).spaced);
      return {
        unit,
        said,
        words: spaced.map(([, words]) => nameOf(words, 'all')),
        texts: others.map(([lang, words]) => searchable(words, lang)),
      };
    }),
  );
  return (words) => {
    const found = new Map<UnitId, Evidence>();
    const add = (unit: UnitId, more: Partial<Evidence>) => {
      found.set(unit, addEvidence(found.get(unit) ?? noEvidence, { ...noEvidence, ...more }));
    };
    const wanted = normalize(words);
    const find = finder(words);
    for (const [unit, text] of passages) {
      const spans = find(text);
      if (spans.length === 0) continue;
      const times = Math.min(spans.length, weights.times);
      const score = weights.inText + weights.words + weights.again * times;
      add(unit, { score, spans, written: true });
    }
    for (const { mentions } of exactOrAll(findPlaces(words))) {
      for (const { unit, start, end, as, places } of mentions) {
        const before = found.get(unit);
        const known = before?.spans.some(([from, to]) => from < end && to > start);
        const explicit = directnessOf({ as }) === 'explicit';
        const first = explicit && !before?.written && (before?.names.length ?? 0) === 0;
        const worth = explicit ? weights.place : weights.venue;
        const score = (known ? 0 : worth) + (first ? weights.inText : 0);
        add(unit, { score, spans: [[start, end]], names: explicit ? places : [] });
      }
    }
    const { named, ruled } = findTopics(words);
    for (const [unit, topics] of concordance.topicsOf) {
      const its = topics.filter((topic) => named.includes(topic));
      const main = topics[0] !== undefined && named.includes(topics[0]);
      if (its.length > 0)
        add(unit, { score: main ? weights.mainTopic : weights.topic, topics: its });
      const by = topics.filter((topic) => ruled.includes(topic));
      if (by.length > 0) add(unit, { score: weights.rule, topics: by });
    }
    for (const { unit, said, words, texts } of headlines) {
      if (found.get(unit)?.headline) continue;
      const spoken = wanted.length >= shortest.latin && closestOf(words, wanted) !== undefined;
      if (spoken || texts.some((it) => find(it).length > 0))
        add(unit, { score: weights.headline, headline: said });
    }
    return found;
  };
}
