import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { globeOf } from '../../src/map-model/globe.ts';
import { unproject, type Camera } from '../../src/map-model/camera.ts';
import type { LngLat } from '../../src/map-model/mercator.ts';
import { globeProjection } from '../../src/map-model/globe-projection.ts';
import { horizonTest } from '../../src/map-model/horizon.ts';
import { double } from './cameras.ts';

const size = { width: 900, height: 600 };
const near: Camera = { projection: globeProjection, center: [20, 40], zoom: 5 };
const ring = ([lng, lat]: LngLat, half = 1) => [
  [lng - half, lat - half],
  [lng + half, lat - half],
  [lng + half, lat + half],
  [lng - half, lat + half],
  [lng - half, lat - half],
];

describe('what may be on the screen', () => {
  const isVisible = horizonTest(globeOf(near, size));

  it('is what lies in view and what encloses it, and nothing far off', () => {
    expect(isVisible(ring([20, 40]))).toBe(true);
    expect(isVisible(ring([20, 40], 25))).toBe(true);
    expect(isVisible(ring([80, 40]))).toBe(false);
    expect(isVisible(ring([-160, -40]))).toBe(false);
  });

  it('is, of a globe seen whole, all but what lies on its other side', () => {
    const whole = horizonTest(globeOf({ ...near, zoom: 0 }, size));
    expect(whole(ring([60, 20]))).toBe(true);
    expect(whole(ring([-160, -40]))).toBe(false);
  });

  it('is every line with a point on the screen', () => {
    const onScreen = fc
      .tuple(double(0, size.width), double(0, size.height))
      .map((point) => unproject(near, size, point)!);
    const anywhere = fc.tuple(double(-20, 60), double(0, 75));
    fc.assert(
      fc.property(onScreen, fc.array(anywhere, { maxLength: 5 }), (seen, others) => {
        expect(isVisible([seen, ...others].map((at) => [...at]))).toBe(true);
      }),
    );
  });
});
