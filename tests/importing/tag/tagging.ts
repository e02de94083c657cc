import { readFileSync } from 'node:fs';
import { taggerOf, type Tagger } from '../../../src/importing/tag/tagger.ts';
import type { TextFacts } from '../../../src/importing/tag/lexicon-trie.ts';
import { parseLexicon } from '../../../src/pack/reference.ts';
import { readReferences } from '../../../scripts/site/read-library.ts';

export const references = readReferences();

/** The lexicon of a language, as it ships. */
export const lexiconOf = (lang: string) =>
  parseLexicon(JSON.parse(readFileSync(`data/tagging/${lang}.json`, 'utf8')));

export const taggerFor = (lang: string, facts?: TextFacts): Tagger =>
  taggerOf(lexiconOf(lang), references, facts);

/** What is found, in short: words and place, and how it was named where that is not by a name. */
export const inShort = (tag: Tagger) => (text: string) =>
  tag(text)
    .suggestions.map(
      ({ quote, place, as, state }) =>
        `${quote}=${place}${as === 'name' ? '' : `/${as}`}${state === 'unsure' ? '?' : ''}`,
    )
    .join(' ');
