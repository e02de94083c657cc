import { nameOf, occursIn, type Name } from './name-match.ts';

/** Something that could have been meant, under one of its names. */
export interface Suggestion<T> {
  readonly name: string;
  readonly meaning: T;
}

/**
 * How many letters must be put in, left out, changed or swapped with the next to make one word of
 * another.
 * @param most beyond which the distance does not matter
 * @returns the distance, or `Infinity` if it is more than `most`
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Infinity;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[j - 2] ?? 0) + 1 : Infinity,
      );
    }
    before = row;
    row = next;
  }
  const found = row[b.length] ?? Infinity;
  return found <= most ? found : Infinity;
}

/** The number of letters of which one may be wrong. A letter of kana is a syllable. */
const lettersPerSlip = { latin: 5, other: 4 };

/**
 * Tells how much of the words is not met by a name: nothing is 0, all is 1. Short words are near to
 * many, and nobody mistakes the first letter: コリア is not シリア, nor Lagos Laos.
 */
function miss(words: Name, name: Name): number {
  const [wanted, called] = [words.folded.text, name.folded.text];
  if (occursIn(name, words)) return 1 - called.length / wanted.length;
  const per = /^[a-z]/.test(wanted) ? lettersPerSlip.latin : lettersPerSlip.other;
  const slips = Math.floor(Math.min(wanted.length, called.length) / per);
  if (wanted[0] !== called[0]) return Infinity;
  return distance(wanted, called, slips) / wanted.length;
}

/**
 * What may have been meant by words that are found nowhere: what is written nearly so, or stands
 * within them as a word of its own.
 * @param limit how many at most
 * @returns what finds the meanings, the nearest first, none twice
 */
export function nearestAmong<T>(
  candidates: readonly Suggestion<T>[],
  limit: number,
): (words: string) => T[] {
  const known = candidates.map(({ name, meaning }) => ({ name: nameOf(name, 'none'), meaning }));
  return (words) => {
    const wanted = nameOf(words, 'none');
    const near = known
      .map(({ name, meaning }) => ({ meaning, miss: miss(wanted, name) }))
      .filter((it) => it.miss < 1)
      .sort((a, b) => a.miss - b.miss);
    return [...new Set(near.map(({ meaning }) => meaning))].slice(0, limit);
  };
}
