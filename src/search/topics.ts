import type { Topic } from '../annotation/annotation.ts';
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

/** @returns what finds topics by their names, and by the English of their rules */
export function topicFinder(topics: readonly Topic[]): TopicFinder {
  const known = topics.map(({ id, name, rule }) => ({
    id,
    names: [...Object.values(name), id].map((it) => nameOf(it, 'all')),
    // The Japanese of a rule is the text's own, and what the text says is found there.
    rule: [nameOf(rule['en'] ?? '', 'all')],
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
