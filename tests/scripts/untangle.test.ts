import type { Arc, Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { sums } from '../../scripts/world/arcs.ts';
import { signedArea } from '../../scripts/world/planar.ts';
import { untangle } from '../../scripts/world/untangle.ts';

/** A world of polygons, each of one ring of arcs. */
const worldOf = (arcs: Arc[], ...rings: number[][]): Topology => ({
  type: 'Topology',
  arcs,
  objects: {
    countries: {
      type: 'GeometryCollection',
      geometries: rings.map((ring) => ({ type: 'MultiPolygon', arcs: [[ring]] })),
    },
  },
});
const untangled = (arcs: Arc[], ...rings: number[][]) =>
  untangle(worldOf(arcs, ...rings)).arcs.map(sums);
const from = (...points: [number, number][]): Arc =>
  points.map(([x, y], i) => {
    const [px, py] = points[i - 1] ?? [0, 0];
    return [x - px, y - py];
  });

describe('a world without folds', () => {
  test('leaves alone what crosses nothing', () => {
    const square = from([0, 0], [0, 9], [9, 9], [9, 0], [0, 0]);
    expect(untangled([square], [0])).toEqual([sums(square)]);
  });

  test('leaves out the corner that is missed least where a ring crosses itself', () => {
    const crossed = from([0, 0], [0, 9], [8, 9], [9, 10], [9, 9], [8, 10], [9, 0], [0, 0]);
    const [ring = []] = untangled([crossed], [0]);
    expect(ring.length).toBeLessThan(8);
    for (const corner of [
      [0, 9],
      [9, 0],
      [0, 0],
    ])
      expect(ring).toContainEqual(corner);
  });

  test('leaves out one of two corners that touch, and the tip of a spike', () => {
    const pinched = from([0, 0], [0, 9], [4, 5], [9, 9], [9, 0], [4, 5], [0, 0]);
    const spiked = from([20, 0], [20, 9], [29, 9], [25, 9], [29, 0], [20, 0]);
    const [first = [], second = []] = untangled([pinched, spiked], [0], [1]);
    expect(first.filter(([x, y]) => x === 4 && y === 5)).toHaveLength(1);
    expect(second).toHaveLength(5);
  });

  test('keeps neighbours on one line: what is left out is left out for both', () => {
    const shared = from([0, 0], [4, 1], [3, 2], [4, 2], [3, 1], [0, 9]);
    const west = from([0, 9], [-9, 5], [0, 0]);
    const east = from([0, 9], [9, 5], [0, 0]);
    const [line = []] = untangled([shared, west, east], [0, 1], [0, 2]);
    expect(line.length).toBeLessThan(6);
    expect([line[0], line.at(-1)]).toEqual([
      [0, 0],
      [0, 9],
    ]);
  });

  test('lets two polygons of a place touch', () => {
    const one = from([0, 0], [0, 9], [9, 9], [0, 0]);
    const other = from([9, 9], [18, 9], [18, 0], [9, 9]);
    const both = worldOf([one, other]);
    both.objects['islands'] = { type: 'MultiPolygon', arcs: [[[0]], [[1]]] };
    expect(untangle(both).arcs).toEqual([one, other]);
  });

  test('winds what is left as it was wound', () => {
    const crossed = from([0, 0], [12, 12], [12, 8], [2, 5], [0, 0]);
    const [ring = []] = untangled([crossed], [0]);
    expect(signedArea(sums(crossed))).toBeLessThan(0);
    expect(signedArea(ring)).toBeLessThan(0);
  });

  test('says where nothing can be left out', () => {
    const there = from([0, 0], [9, 9]);
    const back = from([9, 9], [9, 0]);
    const across = from([9, 0], [0, 9]);
    const home = from([0, 9], [0, 0]);
    expect(() => untangled([there, back, across, home], [0, 1, 2, 3])).toThrow('at cell');
  });
});
