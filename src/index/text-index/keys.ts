import { fold, normalize, plain } from '../../text/normalize.ts';

/** Beginnings of a word up to so many letters are keys of their own. */
export const longestBeginning = 4;
/** Ends a key that is the beginning of words. */
export const anyEnding = '*';

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

/** The keys of a text whose words stand between spaces: every word, from each place where one may begin, and its beginnings. */
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
      const word = text.slice(at);
      if (keys.has(word)) continue;
      keys.add(word);
      const letters = [...word];
      const longest = Math.min(longestBeginning, letters.length - 1);
      for (let length = 1; length <= longest; length++)
        keys.add(letters.slice(0, length).join('') + anyEnding);
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

/** The parts of a word that is looked for, each of which begins one in a text with spaces; the longest first. */
export function beginningsOf(term: string): string[] {
  const words = plain(term)
    .split(/[^\p{L}\p{N}\p{M}\p{S}%’']+/u)
    .map(normalize)
    .filter((word) => word !== '');
  return [...new Set(words)].sort((a, b) => b.length - a.length);
}

function isLetter(character = ''): boolean {
  return letter.test(character);
}
