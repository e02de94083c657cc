import { describe, expect, it } from 'vitest';
import { cameraFor } from '../../src/map-model/camera-for.ts';
import { clearOf } from '../../src/map-model/clearance.ts';
import { globeOf } from '../../src/map-model/globe.ts';
import { project } from '../../src/map-model/camera.ts';
import type { LngLat } from '../../src/map-model/mercator.ts';
import { globeProjection } from '../../src/map-model/globe-projection.ts';
import { radiusSeenAs } from '../../src/map-model/globe.ts';
import { projections } from '../../src/map-model/projections.ts';
import { boxOf } from '../../src/map-model/ring.ts';

const wide = { width: 1200, height: 400 };
const tall = { width: 400, height: 800 };

describe('the whole world', () => {
  it('on the flat map reaches from Cape Horn to Svalbard, with no ice to spare', () => {
    const camera = projections.flat.home(wide);
    expect(project(camera, wide, [11, 79])[1]).toBeCloseTo(0, 6);
    expect(project(camera, wide, [11, -56])[1]).toBeCloseTo(400, 6);
    expect(camera.center[0]).toBeCloseTo(11, 6);
  });

  it('on the map of equal areas is seen to its edges, ten pixels from the nearer ones', () => {
    const [, south, , north] = boxOf([projections.equal.outline.ring]);
    const camera = projections.equal.home(wide);
    expect(camera.projection).toBe(projections.equal);
    expect(project(camera, wide, [0, north])[1]).toBeCloseTo(10, 6);
    expect(project(camera, wide, [0, south])[1]).toBeCloseTo(390, 6);
    expect(project(projections.equal.home(tall), tall, [-180, 0])[0]).toBeCloseTo(10, 6);
  });

  it.each([wide, tall])('on a globe is seen whole, from over Europe, on %o', (size) => {
    const camera = globeProjection.home(size);
    expect(camera).toMatchObject({ center: [15, 40], projection: globeProjection });
    expect(globeOf(camera, size).radius).toBeCloseTo(radiusSeenAs(190, size), 6);
  });
});

describe('a map that is sent somewhere', () => {
  it.each([projections.flat, projections.equal])(
    'shows all of it, 24 pixels from the rim: $id',
    (projection) => {
      const camera = cameraFor({ frame: [0, 30, 20, 50] }, projection, tall);
      expect(project(camera, tall, [0, 40])[0]).toBeCloseTo(24, 6);
      expect(project(camera, tall, [20, 40])[0]).toBeCloseTo(376, 6);
      expect(camera.projection).toBe(projection);
    },
  );

  it('looks at its middle on a globe, and keeps its corners off the rim', () => {
    const camera = cameraFor({ frame: [0, 30, 20, 50] }, globeProjection, tall);
    expect(camera).toMatchObject({ center: [10, 40], projection: globeProjection });
    const corners: LngLat[] = [
      [0, 30],
      [20, 30],
    ];
    const [west, east] = corners.map((at) => project(camera, tall, at)[0]);
    expect(west).toBeCloseTo(24, 0);
    expect(east).toBeCloseTo(376, 0);
  });

  it.each([projections.flat, projections.equal, globeProjection])(
    'nowhere shows the whole world: $id',
    (projection) => {
      expect(cameraFor({}, projection, wide)).toEqual(projection.home(wide));
    },
  );
});

describe('what is framed on a map with something over it', () => {
  it('is shown where nothing lies over it, as large as there is room', () => {
    const clear = [
      { left: 500, top: 0, right: 1200, bottom: 400 },
      { left: 0, top: 250, right: 1200, bottom: 400 },
    ];
    const camera = cameraFor({ frame: [0, 40, 20, 50] }, projections.flat, wide, clear);
    const [left, top] = project(camera, wide, [0, 50]);
    const [right, bottom] = project(camera, wide, [20, 40]);
    expect(left).toBeGreaterThanOrEqual(500);
    expect([top, bottom, right].every((it) => it >= 0)).toBe(true);
    expect(bottom).toBeLessThanOrEqual(400);
    expect(right).toBeLessThanOrEqual(1200);
  });

  it('is beside or below the key, or in all of it where the key is folded', () => {
    const [beside, below] = clearOf({ width: 849, height: 852 });
    expect(beside!.left).toBeGreaterThan(270);
    expect(below!.top).toBeGreaterThan(250);
    const [whole, ...others] = clearOf({ width: 390, height: 388 });
    expect(others).toEqual([]);
    expect(whole!.left).toBe(0);
  });
});
