import fc from 'fast-check';
import type { Camera } from '../../src/map-model/camera.ts';
import { projections } from '../../src/map-model/projections.ts';
import { maxZoom } from '../../src/map-model/planar.ts';

/** Any size a map has. */
export const size = fc.record({
  width: fc.integer({ min: 200, max: 2000 }),
  height: fc.integer({ min: 200, max: 1200 }),
});
export const double = (min: number, max: number) => fc.double({ min, max, noNaN: true });
/** Any camera over Web Mercator. */
export const camera: fc.Arbitrary<Camera> = fc.record({
  projection: fc.constant(projections.flat),
  center: fc.tuple(double(-180, 180), double(-80, 80)),
  zoom: double(0, maxZoom),
});
