import { fold, normalize, plain } from '../../text/normalize.ts';

/** Words are looked up by so many of their first letters. */
const longestBeginning = 6;

const letter = /[\p{L}\p{N}]/u;

/**
 * The keys of a text whose words stand without spaces: every letter and every two that follow one
 * another, folded.
 */
export function pairsIn(passages: Iterable<string>): Set<string> {
  const keys = new Set<string>();
  for (const passage of passages) {
    const letters = [...normalize(passage)];
    for (const [at, one] of letters.entries()) {
      keys.add(one);
      const next = letters[at + 1];
      if (next !== undefined) keys.add(one + next);
    }
  }
  return keys;
}

/**
 * The keys of a text whose words stand between spaces: the first letters of every word, from each place where
 * one may begin, one alone and more up to six, folded.
 */
export function wordsIn(passages: Iterable<string>): Set<string> {
  const keys = new Set<string>();
  // Folding is most of the work, and words come again and again.
  const chunks = new Set<string>();
  for (const passage of passages)
    for (const chunk of plain(passage).split(/\s+/u)) chunks.add(chunk);
  for (const chunk of chunks) {
    const { text, starts } = fold(chunk, 'kana');
    for (const [at, start] of starts.entries()) {
      if (isLetter(chunk[start]) && isLetter(chunk[start - 1])) continue;
      let beginning = '';
      for (const letter of firstLetters(text.slice(at))) keys.add((beginning += letter));
    }
  }
  return keys;
}

/**
 * The keys of a word that is looked for: a text without spaces that has the word has them all. Those with
 * ideographs, which fewer texts have, come first.
 */
export function pairsOf(term: string): string[] {
  const letters = [...certain(term)];
  const pairs = letters.slice(1).map((letter, at) => (letters[at] ?? '') + letter);
  const keys = letters.length === 1 ? letters : pairs;
  const ideographs = (key: string) => key.match(/\p{Script=Han}/gu)?.length ?? 0;
  return [...new Set(keys)].sort((a, b) => ideographs(b) - ideographs(a));
}

/**
 * A word folded, without letters that another beside them may change: ヴ is another sound before a
 * small vowel, and the vowel is none of its own after it.
 */
function certain(term: string): string {
  const folded = normalize(term).replace(/^[ぁぃぅぇぉ]/, '');
  return /[ヴゔ]$/u.test(plain(term)) ? folded.slice(0, -1) : folded;
}

/**
 * The keys of a word that is looked for, of which each begins a word in a text with spaces; the longest
 * first.
 */
export function wordsOf(term: string): string[] {
  const words = plain(term)
    .split(/[^\p{L}\p{N}\p{M}\p{S}%’']+/u)
    .map((word) => firstLetters(normalize(word)).join(''))
    .filter((word) => word !== '');
  return [...new Set(words)].sort((a, b) => b.length - a.length);
}

/** The number of a key: so many bits of its hash (FNV-1a, then mixed as MurmurHash3 does at its end). */
export function hashOf(key: string, bits: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return Math.floor(((hash ^ (hash >>> 16)) >>> 0) / 2 ** (32 - bits));
}

function firstLetters(word: string): string[] {
  return [...word].slice(0, longestBeginning);
}

function isLetter(character = ''): boolean {
  return letter.test(character);
}
