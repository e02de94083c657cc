import type { Topic } from '../annotation/annotation.ts';
import { languageOf } from '../text/language-of.ts';
import { normalize } from '../text/normalize.ts';
import { closestOf, nameOf } from './name-match.ts';

/** The topics that words name, and those whose rule has them. */
export interface FoundTopics {
  readonly named: readonly Topic['id'][];
  readonly ruled: readonly Topic['id'][];
}

/** Fewer letters begin too many words. */
export const shortest = { latin: 3, other: 2 };

export type TopicFinder = (words: string) => FoundTopics;

/**
 * @param lang the language of the text: in it a rule has the text's own words, which are found there
 * @returns what finds topics by their names, and by their rules in other languages with spaces
 */
export function topicFinder(topics: readonly Topic[], lang: string): TopicFinder {
  const isForeign = (other: string) => other !== lang && languageOf(other).spaced;
  const known = topics.map(({ id, name, rule }) => ({
    id,
    names: [...Object.values(name), id].map((it) => nameOf(it, 'all')),
    rule: Object.entries(rule).flatMap(([its, words]) =>
      isForeign(its) ? [nameOf(words, 'all')] : [],
    ),
  }));
  return (words) => {
    const wanted = normalize(words);
    const latin = /^[a-z]/.test(wanted);
    const long = wanted.length >= (latin ? shortest.latin : shortest.other);
    const fits = (closeness: number | undefined) =>
      closeness === 0 || (long && closeness !== undefined);
    const named = known.filter(({ names }) => fits(closestOf(names, wanted)));
    const ruled = known.filter(
      (topic) => latin && !named.includes(topic) && fits(closestOf(topic.rule, wanted)),
    );
    return { named: named.map(({ id }) => id), ruled: ruled.map(({ id }) => id) };
  };
}
