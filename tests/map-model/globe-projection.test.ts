import { describe, expect, it } from 'vitest';
import { project, type Camera } from '../../src/map-model/camera.ts';
import type { LngLat } from '../../src/map-model/mercator.ts';
import { globeProjection } from '../../src/map-model/globe-projection.ts';
import { globeTrace } from '../../src/map-model/globe-trace.ts';
import type { Line } from '../../src/map-model/paths.ts';
import { shapeOf } from './invent.ts';
import { world } from './real-world.ts';

const size = { width: 900, height: 600 };
const camera: Camera = { projection: globeProjection, center: [20, 40], zoom: 2 };
const trace = globeTrace(camera, size, 0.5);

describe('the globe as it is drawn', () => {
  it('has every point where pointing looks for it', () => {
    const points: LngLat[] = [
      [10, 50],
      [12, 52],
      [14, 50],
    ];
    const coordinates = [points.map((it) => [...it])];
    const drawn = trace({ type: 'MultiLineString', coordinates }).flatMap((line) => line.points);
    for (const at of points) {
      const [x, y] = project(camera, size, at);
      const nearest = Math.min(...drawn.map(([px, py]) => Math.hypot(px - x, py - y)));
      expect(nearest).toBeLessThan(0.2);
    }
  });

  it('leaves out what lies on its other side', () => {
    expect(trace(shapeOf('FAR', [-170, -50, -150, -30]))).toEqual([]);
    expect(trace(shapeOf('NEAR', [10, 40, 20, 50]))).toMatchObject([{ closed: true }]);
  });

  it.each([0.5, 4])('draws no country as all but itself, at a grain of %d', (grain) => {
    const whole = globeProjection.constrain({ ...camera, zoom: -9 }, size);
    const far = globeTrace(whole, size, grain);
    const area = (lines: readonly Line[]) =>
      lines.reduce(
        (sum, { points }) =>
          points.reduce((total, [x, y], at) => {
            const [x1, y1] = points[(at + 1) % points.length]!;
            return total + (x * y1 - x1 * y) / 2;
          }, sum),
        0,
      );
    const disc = Math.PI * 290 ** 2;
    const shares = [...world.areas.values()].map((shape) => Math.abs(area(far(shape))) / disc);
    expect(Math.max(...shares)).toBeLessThan(0.25);
    expect(shares.reduce((sum, it) => sum + it, 0)).toBeGreaterThan(0.3);
    expect(shares.reduce((sum, it) => sum + it, 0)).toBeLessThan(0.6);
  });

  it('bends parallels as parallels run, not along great circles', () => {
    const arctic = globeProjection.graticule.coordinates.find((line) =>
      line.every(([, lat]) => lat === 60),
    );
    expect(arctic!.length).toBeGreaterThan(60);
  });
});
