import type { References } from '../../pack/library.ts';
import type { Lexicon } from '../../pack/reference.ts';
import { finish, type Steps } from '../../pack/steps.ts';
import { NameTrie } from '../../search/name-trie.ts';
import type { Entry } from './entry.ts';
import { japaneseJudge } from './japanese.ts';
import { katakanaEnd } from './katakana-end.ts';
import { latinJudge } from './latin.ts';
import { officialNames } from './official-name.ts';
import { lexiconNames, type TextFacts } from './lexicon-trie.ts';
import { settled } from './settled.ts';
import type { Suggestion, Tagged, Trap } from './suggestion.ts';

/** Finds the places that a text names. */
export type Tagger = (text: string) => Tagged;

/**
 * Makes a tagger of texts in one language: the longest name wins, and is then judged by what stands
 * around it. Each is certain, unsure, or a trap; none is left out without a word.
 * @param lexicon how texts in the language name places
 * @param facts what is known of the texts
 */
export function taggerOf(lexicon: Lexicon, references: References, facts?: TextFacts): Tagger {
  return finish(taggerInSteps(lexicon, references, facts));
}

/** Does what `taggerOf` does, in steps. */
export function* taggerInSteps(
  lexicon: Lexicon,
  references: References,
  facts: TextFacts = {},
): Steps<Tagger> {
  const names = lexiconNames(lexicon, references, facts);
  yield;
  const trie = new NameTrie(names);
  yield;
  const isName = (text: string, at: number) => {
    const kind = trie.at(text, at)?.value.kind;
    return kind !== undefined && kind !== 'abbreviation' && kind !== 'combining';
  };
  const isEnd = katakanaEnd(lexicon, (text, at) => trie.at(text, at)?.end);
  const officialName = officialNames(lexicon);
  const judge = lexicon.script === 'Latn' ? latinJudge(lexicon) : japaneseJudge(lexicon, isName);

  return (text) => {
    const suggestions: Suggestion[] = [];
    const doubted: number[] = [];
    const traps: Trap[] = [];
    let done = 0;
    for (let at = trie.next(text, 0); at < text.length;) {
      const match = trie.at(text, at, isEnd);
      if (!match) {
        at = trie.next(text, at + 1);
        continue;
      }
      const { value } = match;
      const whole = officialName(text, match.start, match.end, value);
      const start = Math.max(whole[0], done);
      const end =
        value.kind === 'abbreviation' ? start + 1 : bracketed(text, whole[1], value, trie);
      done = end;
      const verdict = value.kind === 'trap' ? 'trap' : judge(text, start, end, value);
      if (verdict === 'trap') {
        // A character that is no country by itself is part of any word: that it is none is no news.
        if (value.kind !== 'abbreviation')
          traps.push({ start, end, quote: text.slice(start, end) });
      } else {
        if (value.doubtful || value.kind === 'shared') doubted.push(suggestions.length);
        propose(suggestions, text, start, end, value, verdict);
      }
      // Another may follow in the same run of katakana.
      at = end;
    }
    return { suggestions: settled(suggestions, doubted), traps };
  };
}

/** Where a name ends: behind the brackets if they hold another name of the same place, and no more. */
function bracketed(text: string, end: number, value: Entry, trie: NameTrie<Entry>): number {
  if (value.kind !== 'name') return end;
  const open = text.charAt(end) === ' ' ? end + 1 : end;
  const mark = text.charAt(open);
  if (mark !== '(' && mark !== '（') return end;
  const inner = trie.at(text, open + 1);
  const closed = inner && /[)）]/.test(text.charAt(inner.end));
  return closed && inner.value.place === value.place ? inner.end + 1 : end;
}

/** Adds what a name proposes: a mention, or one for each of its pieces. */
function propose(
  to: Suggestion[],
  text: string,
  start: number,
  end: number,
  value: Entry,
  verdict: Suggestion['as'] | 'unsure',
): void {
  const { place, places, framework, lead = 0, pieces } = value;
  const as = verdict === 'unsure' ? value.as : verdict;
  const state = verdict === 'unsure' || value.kind === 'shared' ? 'unsure' : 'certain';
  // Most of a tagger's time goes into what it gives back: a spread takes as long as all else.
  if (pieces) {
    for (const [at, { words, place }] of pieces.entries()) {
      const from = at === 0 ? start : end - words.length;
      const until = from + words.length;
      to.push({ start: from, end: until, quote: text.slice(from, until), as, place, state });
    }
  } else if (!places) {
    // The hyphen of Sino- is none of its letters.
    const until = value.kind === 'combining' ? end - 1 : end;
    to.push({ start, end: until, quote: text.slice(start, until), as, place, state });
  } else {
    const whole = start + lead;
    if (lead > 0)
      to.push({ start, end: whole, quote: text.slice(start, whole), as: 'name', place, state });
    const quote = text.slice(whole, end).trimStart();
    const from = end - quote.length;
    to.push(
      framework === undefined
        ? { start: from, end, quote, as, place, places, state }
        : { start: from, end, quote, as, place, places, framework, state },
    );
  }
}
