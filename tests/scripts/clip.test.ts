import type { Position } from 'geojson';
import { expect, it } from 'vitest';
import { clipLine, clipRing } from '../../scripts/site/clip.ts';

const box = [0, 0, 10, 10] as const;
const square = (west: number, south: number, size: number): Position[] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
];
const areaOf = (ring: readonly Position[]) =>
  Math.abs(
    ring.reduce((sum, [x = 0, y = 0], at) => {
      const [px = 0, py = 0] = ring.at(at - 1) ?? [];
      return sum + (px * y - x * py) / 2;
    }, 0),
  );

it.each([
  ['within the box', square(2, 3, 4), 16],
  ['over a corner', square(-5, -5, 10), 25],
  ['round the box', square(-5, -5, 30), 100],
  [
    'across it',
    [
      [-5, 4],
      [15, 4],
      [15, 6],
      [-5, 6],
    ],
    20,
  ],
  ['beside it', square(11, 0, 4), 0],
  ['beside it, in two directions', square(-9, 12, 4), 0],
])('of a ring %s what lies in it is kept', (_where, ring, area) => {
  const clipped = clipRing(ring, box);
  expect(areaOf(clipped)).toBeCloseTo(area);
  for (const at of clipped.flat()) expect(at >= 0 && at <= 10).toBe(true);
});

it('of a line the pieces are kept that lie in the box, with the way in and out', () => {
  const line = [
    [-2, 5],
    [-1, 5],
    [5, 5],
    [12, 5],
    [13, 5],
    [14, 8],
    [11, 8],
    [9, 8],
  ];
  expect(clipLine(line, box)).toEqual([
    [
      [-1, 5],
      [5, 5],
      [12, 5],
    ],
    [
      [11, 8],
      [9, 8],
    ],
  ]);
  expect(
    clipLine(
      [
        [20, 20],
        [30, 30],
      ],
      box,
    ),
  ).toEqual([]);
});
