import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { project, unproject, type Camera } from '../../src/map-model/camera.ts';
import { worldSize, type LngLat } from '../../src/map-model/mercator.ts';
import { radiusSeenAs, onScreen } from '../../src/map-model/globe.ts';
import { globeProjection } from '../../src/map-model/globe-projection.ts';
import { projections } from '../../src/map-model/projections.ts';
import { double, size } from './cameras.ts';

const frame = { width: 900, height: 600 };
const camera: fc.Arbitrary<Camera> = fc.record({
  projection: fc.constant(globeProjection),
  center: fc.tuple(double(-180, 180), double(-80, 80)),
  zoom: double(0, 5),
});
const above = (center: LngLat, zoom = 2): Camera => ({
  projection: globeProjection,
  center,
  zoom,
});

describe('a globe', () => {
  it('shows the point below the eye in the middle, at the scale of Web Mercator there', () => {
    const eye = above([20, 60], 4);
    expect(project(eye, frame, [20, 60])).toEqual([450, 300]);
    const [x] = project(eye, frame, [20.01, 60]);
    const [flat] = projections.flat.project({ center: [20, 60], zoom: 4 }, frame, [20.01, 60]);
    expect(x - 450).toBeCloseTo(flat - 450, 4);
  });

  it('has the east on the right and the north above', () => {
    const [x, y] = project(above([20, 40]), frame, [30, 50]);
    expect(x).toBeGreaterThan(450);
    expect(y).toBeLessThan(300);
  });

  it('hides its other side, and a little more, for the eye is not infinitely far off', () => {
    const eye = above([0, 0]);
    expect(project(eye, frame, [180, 0])).toEqual([Infinity, Infinity]);
    expect(project(eye, frame, [89, 0])).toEqual([Infinity, Infinity]);
    expect(project(eye, frame, [20, 0])[0]).toBeLessThan(Infinity);
  });

  it('is pointed at where it shows a point', () => {
    const at = fc.tuple(double(-179.9, 179.9), double(-84, 84));
    fc.assert(
      fc.property(camera, size, at, (eye, frame, point) => {
        const seen = project(eye, frame, point);
        fc.pre(Number.isFinite(seen[0]));
        // At the very rim a hair of the screen is a stretch of the ground, so the screen is asked.
        const again = project(eye, frame, unproject(eye, frame, seen) ?? [NaN, NaN]);
        expect(again[0]).toBeCloseTo(seen[0], 3);
        expect(again[1]).toBeCloseTo(seen[1], 3);
      }),
    );
  });

  it('is not there beside itself', () => {
    const whole = globeProjection.constrain(above([0, 0], -9), frame);
    expect(unproject(whole, frame, [450, 300])).toEqual([0, 0]);
    expect(unproject(whole, frame, [450 - 285, 300])).toBeDefined();
    expect(unproject(whole, frame, [450 - 295, 300])).toBeUndefined();
    expect(unproject(whole, frame, [2, 2])).toBeUndefined();
  });

  it('is seen as wide as asked for', () => {
    const radius = radiusSeenAs(290, frame);
    const angles = Array.from({ length: 900 }, (_, tenth) => tenth / 10);
    const seen = angles
      .map((lng) => onScreen({ center: [0, 0], radius, size: frame }, [lng, 0])[0] - 450)
      .filter(Number.isFinite);
    expect(Math.max(...seen)).toBeCloseTo(290, 1);
  });

  it('stays whole in view however far one zooms out, and never stands on its head', () => {
    const { center, zoom } = globeProjection.constrain(above([400, 89], -5), frame);
    expect(center).toEqual([40, 80]);
    expect(globeProjection.constrain(above([40, 80], zoom - 1), frame).zoom).toBe(zoom);
    expect(worldSize(zoom)).toBeGreaterThan(100);
  });

  it('goes as near to a box as shows all of it', () => {
    const eye = globeProjection.fit([10, 35, 30, 48], frame, 36);
    expect(eye.center).toEqual([20, 41.5]);
    const corners = (
      [
        [10, 35],
        [30, 35],
        [10, 48],
        [30, 48],
      ] as LngLat[]
    ).map((at) => project(eye, frame, at));
    for (const [x, y] of corners) {
      expect(x).toBeGreaterThanOrEqual(36);
      expect(x).toBeLessThanOrEqual(864);
      expect(y).toBeGreaterThanOrEqual(36);
      expect(y).toBeLessThanOrEqual(564);
    }
    expect(Math.min(...corners.map(([, y]) => y))).toBeLessThan(60);
  });

  it('shows the middle of a box that goes round more of it than one sees', () => {
    const { center, zoom } = globeProjection.fit([-100, -40, 140, 60], frame, 36);
    expect(center).toEqual([20, 10]);
    expect(zoom).toBeCloseTo(globeProjection.constrain(above([20, 10], -9), frame).zoom, 6);
  });
});
