import type { Arc, Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { thin } from '../../scripts/world/thin.ts';

const thinned = (arc: Arc) => {
  const world: Topology = { type: 'Topology', objects: {}, arcs: [arc] };
  return thin(world).arcs[0];
};

describe('a line without the points that say nothing', () => {
  test('loses those that lie on the way from one to the next', () => {
    const arc = [
      [5, 5],
      [1, 2],
      [2, 4],
      [3, 6],
    ];
    expect(thinned(arc)).toEqual([
      [5, 5],
      [6, 12],
    ]);
  });

  test('loses what is nearer than a quarter of a cell, and keeps what is not', () => {
    const over = (far: number) => [
      [0, 0],
      [far, 1],
      [far, 0],
    ];
    expect(thinned(over(3))).toHaveLength(3);
    expect(
      thinned([
        [0, 0],
        [4, 1],
        [5, 1],
        [0, 30],
      ]),
    ).toEqual([
      [0, 0],
      [9, 2],
      [0, 30],
    ]);
  });

  test('keeps a corner, and the tip of a spike that comes back along itself', () => {
    const corner = [
      [0, 0],
      [9, 0],
      [0, 9],
    ];
    const spike = [
      [0, 0],
      [9, 0],
      [-4, 0],
    ];
    expect([corner, spike].map(thinned)).toEqual([corner, spike]);
  });

  test('does not drift: many small turns are not taken for a straight line', () => {
    const bend = [[0, 0], ...Array.from({ length: 12 }, (_, i) => [3, i])];
    const kept = thinned(bend) ?? [];
    expect(kept.length).toBeGreaterThan(6);
  });

  test('makes no edge so long that it would leave its parallel on a globe', () => {
    const parallel = [[0, 0], ...Array.from({ length: 10 }, () => [30, 0])];
    expect(thinned(parallel)).toEqual(parallel);
  });

  test('leaves the smallest island its corners', () => {
    const sliver = [
      [0, 0],
      [3, 1],
      [2, 1],
      [-5, -2],
    ];
    expect(thinned(sliver)).toEqual(sliver);
  });
});
