import { describe, expect, it } from 'vitest';
import {
  rectAround,
  cross,
  rectContains,
  isWithin,
  overlaps,
  runsThrough,
  type Rect,
  type Segment,
} from '../../src/map-model/rect.ts';

const rect: Rect = { left: 10, top: 10, right: 30, bottom: 20 };

describe('a rectangle', () => {
  it('round a point has it in its middle', () => {
    expect(rectAround([20, 15], 20, 10)).toEqual(rect);
  });

  it.each<[string, Rect, boolean]>([
    ['itself', rect, true],
    ['one over its corner', { left: 0, top: 0, right: 11, bottom: 11 }, true],
    ['one within it', { left: 15, top: 12, right: 16, bottom: 13 }, true],
    ['one that touches it on the left', { ...rect, left: 0, right: 10 }, false],
    ['one that touches it on the right', { ...rect, left: 30, right: 40 }, false],
    ['one that touches it above', { ...rect, top: 0, bottom: 10 }, false],
    ['one that touches it below', { ...rect, top: 20, bottom: 30 }, false],
  ])('and %s: whether they overlap', (_, other, overlap) => {
    expect(overlaps(rect, other)).toBe(overlap);
    expect(overlaps(other, rect)).toBe(overlap);
  });

  it('holds the points within it and on its rim', () => {
    const points = [
      [10, 10],
      [30, 20],
      [20, 15],
    ] as const;
    expect(points.every((at) => rectContains(rect, at))).toBe(true);
  });

  it.each([
    ['left of', [9, 15]],
    ['right of', [31, 15]],
    ['above', [20, 9]],
    ['below', [20, 21]],
  ] as const)('does not hold a point %s it', (_, at) => {
    expect(rectContains(rect, at)).toBe(false);
  });

  it('lies on a map that leaves so much to spare on every side, and on no smaller one', () => {
    const size = { width: 40, height: 30 };
    expect(isWithin(rect, size, 10)).toBe(true);
    expect(isWithin(rect, size, 11)).toBe(false);
    expect(isWithin({ ...rect, left: 9 }, size, 10)).toBe(false);
    expect(isWithin({ ...rect, top: 9 }, size, 10)).toBe(false);
    expect(isWithin({ ...rect, right: 31 }, size, 10)).toBe(false);
    expect(isWithin({ ...rect, bottom: 21 }, size, 10)).toBe(false);
  });
});

describe('a line', () => {
  it.each([
    ['from side to side', [0, 15], [40, 15]],
    ['from top to bottom', [20, 0], [20, 30]],
    ['over the corner at the top left', [5, 18], [18, 5]],
    ['over the corner at the top right', [22, 5], [35, 18]],
    ['over the corner at the bottom left', [5, 12], [18, 25]],
    ['over the corner at the bottom right', [22, 25], [35, 12]],
    ['into it', [0, 0], [20, 15]],
    ['within it', [12, 12], [28, 18]],
  ] as const)('runs through a rectangle %s', (_, from, to) => {
    expect(runsThrough([from, to], rect)).toBe(true);
    expect(runsThrough([to, from], rect)).toBe(true);
  });

  it.each([
    ['past it', [0, 5], [40, 5]],
    ['past its corner at the top left', [5, 14], [14, 5]],
    ['past its corner at the top right', [26, 5], [35, 14]],
    ['past its corner at the bottom left', [5, 16], [14, 25]],
    ['past its corner at the bottom right', [26, 25], [35, 16]],
    ['up to it from the left', [0, 15], [10, 15]],
    ['up to it from the right', [40, 15], [30, 15]],
    ['up to it from above', [20, 0], [20, 10]],
    ['up to it from below', [20, 30], [20, 20]],
  ] as const)('does not when it runs %s', (_, from, to) => {
    expect(runsThrough([from, to], rect)).toBe(false);
    expect(runsThrough([to, from], rect)).toBe(false);
  });

  it.each<[string, Segment, boolean]>([
    [
      'one that it meets',
      [
        [5, 15],
        [15, 4],
      ],
      true,
    ],
    [
      'one that would meet it if it were longer',
      [
        [5, 15],
        [8, 11],
      ],
      false,
    ],
    [
      'one that it would meet if it were longer itself',
      [
        [16, 30],
        [30, 16],
      ],
      false,
    ],
    [
      'one that runs beside it',
      [
        [5, 9],
        [15, 19],
      ],
      false,
    ],
  ])('and %s: whether they cross', (_, other, does) => {
    const line: Segment = [
      [4, 4],
      [20, 20],
    ];
    expect(cross(line, other)).toBe(does);
    expect(cross(other, line)).toBe(does);
  });
});
