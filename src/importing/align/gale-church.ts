import type { Bead, Comparison } from './comparison.ts';

/** How many units of each side stand in a row, and how often that is so. */
const beads = [
  [1, 1, 0.85],
  [1, 0, 0.04],
  [0, 1, 0.04],
  [2, 1, 0.06],
  [1, 2, 0.06],
  [2, 2, 0.005],
  [3, 1, 0.0075],
  [1, 3, 0.0075],
] as const;

/*
 * Found on the Universal Declaration in six pairs of languages and on the example text, with 15 % of
 * the units of one side cut in two, joined or dropped.
 */
/** What anchors that are all alike weigh, and how alike they are by chance. */
const anchorWeight = 14;
const byChance = 0.4;
/** What each sentence weighs that one side has and the other has not; more than three say no more. */
const stopWeight = 1.5;

/**
 * Aligns two sequences by Gale and Church's method (1993), by lengths, and by anchors besides.
 * @returns rows in the order of both, each unit in one
 */
export function galeChurch(
  comparison: Comparison,
  lengths: readonly [number, number],
  from: readonly [number, number],
): Bead[] {
  const [countA, countB] = lengths;
  const width = countB + 1;
  /** No row is looked for far from where it would be if both went on evenly. */
  const band = Math.max(50, Math.abs(countA - countB) + 20);
  const isNear = (inA: number, inB: number) =>
    Math.abs(inA * countB - inB * countA) <= band * Math.max(countA, countB);
  const costs = new Float64Array((countA + 1) * width).fill(Infinity);
  const best = new Array<Bead | undefined>(costs.length);
  costs[0] = 0;
  for (let inA = 0; inA <= countA; inA++) {
    for (let inB = 0; inB <= countB; inB++) {
      const here = costs[inA * width + inB] ?? Infinity;
      if (here === Infinity || !isNear(inA, inB)) continue;
      for (const [ofA, ofB, often] of beads) {
        if (inA + ofA > countA || inB + ofB > countB) continue;
        const a = [from[0] + inA, from[0] + inA + ofA] as const;
        const b = [from[1] + inB, from[1] + inB + ofB] as const;
        const bead = comparison.bead(a, b);
        const cost = here - Math.log(often) + costOf(bead, ofA === 0 || ofB === 0);
        const to = (inA + ofA) * width + inB + ofB;
        if (cost < (costs[to] ?? Infinity)) {
          costs[to] = cost;
          best[to] = bead;
        }
      }
    }
  }
  const rows: Bead[] = [];
  for (let inA = countA, inB = countB; inA > 0 || inB > 0;) {
    const bead = best[inA * width + inB];
    if (!bead) throw new Error('every position can be reached');
    rows.push(bead);
    inA = bead.a[0] - from[0];
    inB = bead.b[0] - from[1];
  }
  return rows.reverse();
}

function costOf({ away, stops, alike }: Bead, alone: boolean): number {
  if (alone) return 0;
  // A normal distribution; what is far out is as good as impossible.
  const length = Math.min(25, 0.5 * away * away);
  const anchors = alike === undefined ? 0 : anchorWeight * (byChance - alike);
  return length + stopWeight * Math.min(3, stops) + anchors;
}
