import type { Anchors } from './anchors.ts';

/** A unit as it is compared: how long it is in UTF-16 units, and what is alike in any language. */
export interface Measured {
  readonly length: number;
  /** How many sentences and clauses end in it: a translation seldom has more or fewer. */
  readonly stops: number;
  readonly anchors: Anchors;
}

/** Variance of the length of a translation by unit of length. */
const variance = 4;

/** A row of an alignment, as ranges of positions; ends exclusive. */
export interface Bead {
  readonly a: readonly [from: number, to: number];
  readonly b: readonly [from: number, to: number];
  /** How alike the anchors are, from 0 to 1; undefined where one side has none. */
  readonly alike: number | undefined;
  /** How many sentences and clauses one side has more. */
  readonly stops: number;
  /** How far the lengths are from what is expected, in standard deviations. */
  readonly away: number;
}

/** Judges what two ranges have in common. */
export class Comparison {
  readonly #a: readonly Measured[];
  readonly #b: readonly Measured[];
  readonly #ratio: number;
  readonly #weights = new Map<string, number>();

  constructor(a: readonly Measured[], b: readonly Measured[]) {
    const total = (list: readonly Measured[]) => sum(list, [0, list.length], 'length') + 1;
    this.#ratio = total(b) / total(a);
    this.#a = a;
    this.#b = b;
    const inA = frequencies(a);
    const inB = frequencies(b);
    // What stands on one side alone says nothing, and what stands everywhere little.
    for (const [anchor, count] of inA) {
      const other = inB.get(anchor);
      if (other !== undefined) {
        this.#weights.set(anchor, Math.log((a.length + b.length + 2) / (count + other)));
      }
    }
  }

  bead(a: readonly [number, number], b: readonly [number, number]): Bead {
    const la = sum(this.#a, a, 'length') * this.#ratio;
    const lb = sum(this.#b, b, 'length');
    const stops = Math.abs(sum(this.#a, a, 'stops') - sum(this.#b, b, 'stops'));
    const away = Math.abs(lb - la) / Math.sqrt(variance * Math.max(1, (la + lb) / 2));
    return { a, b, away, stops, alike: this.#alike(a, b) };
  }

  #alike([fromA, toA]: readonly [number, number], [fromB, toB]: readonly [number, number]) {
    let [inA, inB, inBoth] = [0, 0, 0];
    const own = anchorsIn(this.#a, fromA, toA);
    const others = anchorsIn(this.#b, fromB, toB);
    for (const anchor of own) {
      const weight = this.#weights.get(anchor) ?? 0;
      inA += weight;
      if (others.has(anchor)) inBoth += weight;
    }
    for (const anchor of others) inB += this.#weights.get(anchor) ?? 0;
    return inA > 0 && inB > 0 ? (2 * inBoth) / (inA + inB) : inA + inB > 3 ? 0 : undefined;
  }
}

function frequencies(list: readonly Measured[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { anchors } of list) {
    for (const anchor of anchors) counts.set(anchor, (counts.get(anchor) ?? 0) + 1);
  }
  return counts;
}

function sum(
  list: readonly Measured[],
  [from, to]: readonly [number, number],
  of: 'length' | 'stops',
): number {
  let total = 0;
  for (let at = from; at < to; at++) total += list[at]?.[of] ?? 0;
  return total;
}

function anchorsIn(list: readonly Measured[], from: number, to: number): Anchors {
  if (to - from === 1) return list[from]?.anchors ?? new Set();
  return new Set(list.slice(from, to).flatMap(({ anchors }) => [...anchors]));
}
