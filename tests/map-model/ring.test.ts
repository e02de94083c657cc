import { describe, expect, it } from 'vitest';
import { boxOf, contains, isInBox } from '../../src/map-model/ring.ts';

const square = (w: number, s: number, e: number, n: number) => [
  [w, s],
  [w, n],
  [e, n],
  [e, s],
  [w, s],
];
const lake = [square(0, 0, 10, 10), square(4, 4, 6, 6), square(20, -5, 21, -4)];

describe('the box round rings', () => {
  it('holds all of them and no more', () => {
    expect(boxOf(lake)).toEqual([0, -5, 21, 10]);
    expect(boxOf(lake.toReversed())).toEqual([0, -5, 21, 10]);
  });
});

describe('a point within a box', () => {
  it('is between its sides or on its rim', () => {
    expect(isInBox([0, 4, 10, 6], 5, 5)).toBe(true);
    expect(isInBox([0, 4, 10, 6], 0, 4)).toBe(true);
    expect(isInBox([0, 4, 10, 6], 10, 6)).toBe(true);
  });

  it.each([
    ['west', -1, 5],
    ['south', 5, 3],
    ['east', 11, 5],
    ['north', 5, 7],
  ])('is not to the %s of it', (_, lng, lat) => {
    expect(isInBox([0, 4, 10, 6], lng, lat)).toBe(false);
  });
});

describe('a point within rings', () => {
  it('is in any of them, and not in a hole', () => {
    expect(contains(lake, 1, 1)).toBe(true);
    expect(contains(lake, 20.5, -4.5)).toBe(true);
    expect(contains(lake, 5, 5)).toBe(false);
    expect(contains(lake, 15, 5)).toBe(false);
  });

  it.each([
    ['within', 7, 4, true],
    ['beyond the steep side', 2, 5, false],
    ['within, close to it', 3.1, 6, true],
    ['beyond the gentle side', 9, 8, false],
    ['within, close to that', 9, 6.2, true],
    ['below', 6, 1.5, false],
  ])('is %s where sides are slanted', (_, lng, lat, inside) => {
    const wedge = [
      [1, 1],
      [4, 8.5],
      [12, 5],
      [1, 1],
    ];
    expect(contains([wedge], lng, lat)).toBe(inside);
    expect(contains([wedge.map(([x = 0, y = 0]) => [x - 20, y - 20])], lng - 20, lat - 20)).toBe(
      inside,
    );
  });

  it('is found whichever way round a ring goes, and whether it is closed or not', () => {
    const open = square(0, 0, 10, 10).slice(0, -1);
    expect(contains([open], 3, 7)).toBe(true);
    expect(contains([open.reverse()], 3, 7)).toBe(true);
    expect(contains([open], -3, 7)).toBe(false);
  });
});
