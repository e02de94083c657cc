import { describe, expect, it } from 'vitest';
import { boxOf, contains } from '../../src/picture/ring.ts';

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
  });
});

describe('a point within rings', () => {
  it('is in any of them, and not in a hole', () => {
    expect(contains(lake, 1, 1)).toBe(true);
    expect(contains(lake, 20.5, -4.5)).toBe(true);
    expect(contains(lake, 5, 5)).toBe(false);
    expect(contains(lake, 15, 5)).toBe(false);
  });

  it('is found whichever way round a ring goes, and whether it is closed or not', () => {
    const open = square(0, 0, 10, 10).slice(0, -1);
    expect(contains([open], 3, 7)).toBe(true);
    expect(contains([open.reverse()], 3, 7)).toBe(true);
    expect(contains([open], -3, 7)).toBe(false);
  });
});
