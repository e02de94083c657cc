import { similarPairs, termsOf } from './similarity.ts';

/** The change of a sentence from one text to another; numbers are positions in the two lists. */
export type SentenceChange =
  | { readonly kind: 'kept' | 'changed'; readonly a: number; readonly b: number }
  | { readonly kind: 'dropped'; readonly a: number }
  | { readonly kind: 'new'; readonly b: number };

/**
 * How alike two sentences must be to be one that was changed: of those of which half the words were
 * changed 98 in 100 are, and of those of two texts by one hand 2 in 100.
 */
const alike = 0.25;

/**
 * Compares two texts sentence by sentence: what is the same but for width and spaces is kept; of the
 * rest the most alike are pairs, each once, as far as they are alike at all.
 * @param spaced whether words stand between spaces; else characters are compared
 * @returns each sentence of both once: those of the second in its order, what was dropped last
 */
export function compareSentences(
  a: readonly string[],
  b: readonly string[],
  spaced: boolean,
): SentenceChange[] {
  const counterpart = new Map<number, { readonly a: number; readonly kind: 'kept' | 'changed' }>();
  const left = new Set(a.keys());
  const pair = (kind: 'kept' | 'changed', at: number, with_: number) => {
    counterpart.set(with_, { a: at, kind });
    left.delete(at);
  };
  for (const [inA, inB] of sameIn(a.map(evened), b.map(evened))) pair('kept', inA, inB);
  const restA = [...left];
  const restB = [...b.keys()].filter((at) => !counterpart.has(at));
  const termsIn = (list: readonly string[]) => (at: number) => termsOf(list[at] ?? '', spaced);
  const pairs = similarPairs(restA.map(termsIn(a)), restB.map(termsIn(b)), alike);
  for (const { a: inA, b: inB } of pairs) {
    const [at = -1, with_ = -1] = [restA[inA], restB[inB]];
    if (left.has(at) && !counterpart.has(with_)) pair('changed', at, with_);
  }
  return [
    ...[...b.keys()].map((at): SentenceChange => {
      const found = counterpart.get(at);
      return found ? { ...found, b: at } : { kind: 'new', b: at };
    }),
    ...[...left].map((at): SentenceChange => ({ kind: 'dropped', a: at })),
  ];
}

/** A sentence as it is compared for being the same. */
function evened(sentence: string): string {
  return sentence.normalize('NFKC').replace(/\s+/g, ' ').trim();
}

/** Pairs of what is the same, each once, the first with the first. */
function sameIn(a: readonly string[], b: readonly string[]): [a: number, b: number][] {
  const waiting = new Map<string, number[]>();
  for (const [at, sentence] of a.entries()) {
    waiting.set(sentence, [...(waiting.get(sentence) ?? []), at]);
  }
  return [...b.entries()].flatMap(([at, sentence]) => {
    const found = waiting.get(sentence)?.shift();
    return found === undefined ? [] : [[found, at] as [number, number]];
  });
}
