import { expect, it } from 'vitest';
import { clampToStops, stopAfter, stopBefore } from '../../src/ui/stops.ts';

const stops = [26, 44, 70].map((at) => ({ at, does: `goes to ${at}` }));

it.each([
  [26, undefined, 44],
  [44, 26, 70],
  [44.3, 26, 70],
  [50, 44, 70],
  [70, 44, undefined],
])('the neighbours of %d are %s and %s', (at, before, after) => {
  expect(stopBefore(stops, at)?.at).toBe(before);
  expect(stopAfter(stops, at)?.at).toBe(after);
});

it('holds what is moved between the first stop and the last', () => {
  expect([10, 51.5, 90].map((at) => clampToStops(stops, at))).toEqual([26, 51.5, 70]);
});
