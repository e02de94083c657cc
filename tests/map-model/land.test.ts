import { expect, it } from 'vitest';
import { landInView, landOf } from '../../src/map-model/land.ts';
import { projections } from '../../src/map-model/projections.ts';
import { shapeOf, worldOf } from './invent.ts';

const ring = (box: readonly [number, number, number, number]) => shapeOf('x', box).polygons[0]![0]!;
const world = worldOf([
  { ...shapeOf('FRE', [0, 40, 10, 50]), polygons: [[ring([0, 40, 10, 50]), ring([4, 44, 6, 46])]] },
  shapeOf('SYL', [10, 40, 20, 50]),
]);

it('the plan of the world says whose land lies at a point, and that there is none', () => {
  const land = landOf(world);
  expect([land([1, 41]), land([9.6, 49.6]), land([10.4, 45])]).toEqual(['FRE', 'FRE', 'SYL']);
  expect([land([5, 45]), land([-1, 45]), land([15, 60])]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(land([NaN, Infinity])).toBeUndefined();
});

it('the plan is drawn once for a world', () => {
  expect(landOf(world)).toBe(landOf(world));
});

it('the land of a view stays as it is while another view of the same world is drawn', () => {
  const size = { width: 200, height: 200 };
  const camera = (center: readonly [number, number]) => ({
    center,
    zoom: 4,
    projection: projections.equal,
  });
  const land = landInView(world, camera([5, 42]), size);
  const before = land([100, 100]);
  expect(before).toBe('FRE');
  const other = landInView(world, camera([15, 45]), size);
  expect(other([100, 100])).toBe('SYL');
  expect(land([100, 100])).toBe(before);
});
