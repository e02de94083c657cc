import { expect, it } from 'vitest';
import { timelineOf } from '../../src/shelf/timeline.ts';

it('lays texts out by their dates, and the higher the more passages name the place', () => {
  const { points, path } = timelineOf([
    { date: '2020', passages: 0 },
    { date: '2021-01', passages: 4 },
    { date: '2024-01-01', passages: 2 },
  ]);
  const [first, second, third] = points;
  expect(first!.x).toBeLessThan(second!.x);
  expect(second!.x - first!.x).toBeLessThan(third!.x - second!.x);
  expect(second!.y).toBeLessThan(third!.y);
  expect(third!.y).toBeLessThan(first!.y);
  expect(path).toMatch(/^M.*L.*L/);
});

it('puts a single text, which may be silent, in the middle', () => {
  expect(timelineOf([{ date: '2024', passages: 0 }]).points).toEqual([{ x: 50, y: 88 }]);
});
