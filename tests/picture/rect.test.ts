import { describe, expect, it } from 'vitest';
import { cross, runsThrough } from '../../src/picture/rect.ts';

const rect = { left: 10, top: 10, right: 30, bottom: 20 };

describe('a line', () => {
  it.each([
    ['from side to side', [0, 15], [40, 15]],
    ['over a corner', [5, 18], [18, 5]],
    ['into it', [0, 0], [20, 15]],
    ['within it', [12, 12], [28, 18]],
  ] as const)('runs through a rectangle %s', (_, from, to) => {
    expect(runsThrough([from, to], rect)).toBe(true);
    expect(runsThrough([to, from], rect)).toBe(true);
  });

  it.each([
    ['past it', [0, 5], [40, 5]],
    ['past its corner', [0, 15], [15, 0]],
    ['up to it', [0, 15], [9, 15]],
  ] as const)('does not when it runs %s', (_, from, to) => {
    expect(runsThrough([from, to], rect)).toBe(false);
  });

  it('crosses another where they meet, and not where they would if they were longer', () => {
    expect(
      cross(
        [
          [0, 0],
          [10, 10],
        ],
        [
          [0, 10],
          [10, 0],
        ],
      ),
    ).toBe(true);
    expect(
      cross(
        [
          [0, 0],
          [4, 4],
        ],
        [
          [0, 10],
          [10, 0],
        ],
      ),
    ).toBe(false);
    expect(
      cross(
        [
          [0, 0],
          [10, 0],
        ],
        [
          [0, 5],
          [10, 5],
        ],
      ),
    ).toBe(false);
  });
});
