/**
 * Words, or characters, and each two that follow one another, with how often they occur.
 * @param spaced whether words stand between spaces; else it is characters
 */
export function termsOf(sentence: string, spaced: boolean): Map<string, number> {
  const even = sentence.normalize('NFKC').toLowerCase();
  const units = even.match(spaced ? /[\p{L}\p{M}\p{N}]+/gu : /[\p{L}\p{M}\p{N}]/gu) ?? [];
  const terms = new Map<string, number>();
  for (const [at, unit] of units.entries()) {
    const next = units[at + 1];
    for (const term of next === undefined ? [unit] : [unit, `${unit} ${next}`]) {
      terms.set(term, (terms.get(term) ?? 0) + 1);
    }
  }
  return terms;
}

/** Two sentences, by their positions. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  /** The cosine of their weighted terms, from 0 to 1. */
  readonly similarity: number;
}

/**
 * Pairs of sentences by their terms, each weighted by how rare it is in both texts.
 * @param least how alike they must be
 * @returns the most alike first; of those alike as much, what stands as near
 */
export function similarPairs(
  a: readonly ReadonlyMap<string, number>[],
  b: readonly ReadonlyMap<string, number>[],
  least: number,
): Pair[] {
  const frequency = new Map<string, number>();
  for (const term of [...a, ...b].flatMap((terms) => [...terms.keys()])) {
    frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  const total = a.length + b.length;
  const weightOf = (term: string) => Math.log((total + 1) / (frequency.get(term) ?? 1));
  const weighted = (terms: ReadonlyMap<string, number>) => {
    const all = [...terms].map(
      ([term, count]) => [term, (1 + Math.log(count)) * weightOf(term)] as const,
    );
    const length = Math.hypot(...all.map(([, weight]) => weight)) || 1;
    return all.map(([term, weight]) => [term, weight / length] as const);
  };
  /** Where each term occurs in the second text, and with which weight. */
  const places = new Map<string, [at: number, weight: number][]>();
  for (const [at, terms] of b.entries()) {
    for (const [term, weight] of weighted(terms)) {
      const list = places.get(term);
      if (list) list.push([at, weight]);
      else places.set(term, [[at, weight]]);
    }
  }
  const sums = new Float64Array(b.length);
  const pairs: Pair[] = [];
  for (const [at, terms] of a.entries()) {
    sums.fill(0);
    for (const [term, weight] of weighted(terms)) {
      for (const [other, its] of places.get(term) ?? [])
        sums[other] = (sums[other] ?? 0) + weight * its;
    }
    for (const [other, similarity] of sums.entries()) {
      if (similarity >= least) pairs.push({ a: at, b: other, similarity });
    }
  }
  const away = ({ a: inA, b: inB }: Pair) => Math.abs(inA / a.length - inB / b.length);
  return pairs.sort((one, other) => other.similarity - one.similarity || away(one) - away(other));
}
