import { geoArea } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { lambert } from '../../src/map-model/lambert.ts';
import { mercator, type LngLat } from '../../src/map-model/mercator.ts';

const projection = lambert({
  center: [25, 48],
  near: [
    [25, 48],
    [-100, 40],
    [105, 35],
  ],
});

/** Area of a box of the globe as it is drawn, in that unit in which the whole map is a circle of radius 1. */
function drawnArea([west, south]: LngLat, side: number): number {
  const ring = [
    [0, 0],
    [0, 1],
    [1, 1],
    [1, 0],
    [0, 0],
  ].map(([dx = 0, dy = 0]) => {
    const [x, y] = mercator(projection.forward([west + dx * side, south + dy * side]));
    return [x * 2 - 1, 1 - y * 2];
  });
  return Math.abs(
    ring.slice(1).reduce((sum, [x2 = 0, y2 = 0], at) => {
      const [x1 = 0, y1 = 0] = ring[at] ?? [];
      return sum + x1 * y2 - x2 * y1;
    }, 0) / 2,
  );
}

describe('Lambert’s azimuthal equal-area projection', () => {
  it('has its centre in the middle, north up', () => {
    const [x, y] = mercator(projection.forward([25, 48]));
    expect([x, y].map((it) => it.toFixed(9))).toEqual(['0.500000000', '0.500000000']);
    expect(mercator(projection.forward([25, 60]))[1]).toBeLessThan(0.5);
  });

  it.each<[string, LngLat]>([
    ['Ukraine', [30, 48]],
    ['Kansas', [-99, 38]],
    ['Japan', [138, 36]],
    ['New Zealand', [170, -44]],
  ])('draws %s in proportion to the globe', (_, at) => {
    const side = 0.5;
    const [west, south] = at;
    const [east, north] = [west + side, south + side];
    const globe = geoArea({
      type: 'Polygon',
      coordinates: [
        [
          [west, south],
          [west, north],
          [east, north],
          [east, south],
          [west, south],
        ],
      ],
    });
    // The whole globe, 4π, is a circle of radius 1.
    expect((drawnArea(at, side) * 4) / globe).toBeCloseTo(1, 2);
  });

  it('opens with the points it was given, all in view', () => {
    const size = { width: 800, height: 860 };
    const camera = projection.home(size);
    for (const at of [
      [-100, 40],
      [105, 35],
    ] as const) {
      const [x, y] = projection.project(camera, size, projection.forward(at));
      expect(x > 0 && x < size.width && y > 0 && y < size.height).toBe(true);
    }
  });

  it('knows the seam at ±180° and the South Pole, and no other line, as cut', () => {
    const on = (at: LngLat) => [...projection.forward(at)];
    expect(projection.isCut(on([180, 66]), on([180, 67]))).toBe(true);
    expect(projection.isCut(on([-180, 66]), on([180, 67]))).toBe(true);
    expect(projection.isCut(on([10, -90]), on([11, -90]))).toBe(true);
    expect(projection.isCut(on([179, 66]), on([179, 67]))).toBe(false);
    expect(projection.isCut(on([0, 66]), on([0, 67]))).toBe(false);
  });

  it('draws no meridian or parallel across the rim', () => {
    for (const line of projection.graticule.coordinates) {
      for (const [at, [x = 0, y = 0]] of line.entries()) {
        const [px = x, py = y] = line[at - 1] ?? [];
        expect(Math.hypot(x - px, y - py)).toBeLessThan(9);
      }
    }
  });
});
