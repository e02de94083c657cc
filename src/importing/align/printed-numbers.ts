import type { Part } from '../../text/unit.ts';

/** A unit that is aligned: `label` is what one cites, with the number that is printed. */
export interface Alignable {
  readonly id: string;
  readonly label?: string | undefined;
  readonly text: string;
}

/** The titles and units of a text, as they are cited. */
export function alignablesIn(parts: readonly Part[]): Alignable[] {
  return parts.flatMap(({ titleUnit, title, units }) => [{ id: titleUnit, text: title }, ...units]);
}

/** Labels that count what has no number printed, in the languages that labels are in. */
const counted = /^(?:counted|heading|preamble|n\.|仮番号|見出し|前文|注)/iu;

/** The number that is printed before a unit, whatever stands around it: 5 of “Art. 5” and 第5条. */
function numberOf({ label = '' }: Alignable): string | undefined {
  if (counted.test(label)) return undefined;
  const parts = label.normalize('NFKC').match(/\d+|(?<=\()[a-z]+(?=\))/giu);
  return parts?.join('.').toLowerCase();
}

/** How many of the numbered units must find their like for the numbers to be trusted. */
const trusted = 0.6;

/**
 * Pairs units by the numbers that are printed before them, in order: numbers may start anew in a part.
 * @returns positions in both lists; none where not both are numbered in the same way
 */
export function byPrintedNumbers(
  a: readonly Alignable[],
  b: readonly Alignable[],
): [a: number, b: number][] {
  const numbersA = a.map(numberOf);
  const numbersB = b.map(numberOf);
  const numbered = (list: readonly (string | undefined)[]) => list.filter(Boolean).length;
  const pairs = longestCommon(numbersA, numbersB);
  const fewest = Math.min(numbered(numbersA), numbered(numbersB));
  return fewest > 0 && pairs.length >= trusted * fewest ? pairs : [];
}

/** The longest sequence of pairs that are the same, in the order of both. */
function longestCommon(
  a: readonly (string | undefined)[],
  b: readonly (string | undefined)[],
): [a: number, b: number][] {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const lengthAt = (inA: number, inB: number) => lengths[inA * width + inB] ?? 0;
  const same = (inA: number, inB: number) => a[inA] !== undefined && a[inA] === b[inB];
  for (let inA = a.length - 1; inA >= 0; inA--) {
    for (let inB = b.length - 1; inB >= 0; inB--) {
      lengths[inA * width + inB] = same(inA, inB)
        ? lengthAt(inA + 1, inB + 1) + 1
        : Math.max(lengthAt(inA + 1, inB), lengthAt(inA, inB + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let inA = 0, inB = 0; inA < a.length && inB < b.length;) {
    if (same(inA, inB)) pairs.push([inA++, inB++]);
    else if (lengthAt(inA + 1, inB) >= lengthAt(inA, inB + 1)) inA += 1;
    else inB += 1;
  }
  return pairs;
}
