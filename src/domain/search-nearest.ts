import { normalize } from './normalize.ts';

/** Something that could have been meant, under one of its names. */
export interface Candidate<T> {
  readonly name: string;
  readonly meaning: T;
}

/** Shorter words are near to everything. */
const shortest = 3;

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
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[j - 2] ?? 0) + 1 : Infinity,
      );
    }
    if (Math.min(...next) > most) return Infinity;
    before = row;
    row = next;
  }
  const found = row[b.length] ?? Infinity;
  return found <= most ? found : Infinity;
}

/** The share of the words that is not met: 0 is all, 1 none. */
function miss(wanted: string, name: string): number {
  if (name.length >= 2 && wanted.includes(name)) return 1 - name.length / wanted.length;
  if (wanted.length < shortest) return Infinity;
  const most = Math.max(1, Math.floor(wanted.length / 4));
  return distance(wanted, name, most) / wanted.length;
}

/**
 * What may have been meant by words that are found nowhere: what is written nearly so, or stands
 * within them.
 * @param limit how many at most
 * @returns what finds the meanings, the nearest first, none twice
 */
export function nearestAmong<T>(
  candidates: readonly Candidate<T>[],
  limit: number,
): (words: string) => T[] {
  const known = candidates.map(({ name, meaning }) => ({ name: normalize(name), meaning }));
  return (words) => {
    const wanted = normalize(words);
    const near = known
      .map(({ name, meaning }) => ({ meaning, miss: miss(wanted, name) }))
      .filter((it) => it.miss < 1)
      .sort((a, b) => a.miss - b.miss);
    return [...new Set(near.map(({ meaning }) => meaning))].slice(0, limit);
  };
}
