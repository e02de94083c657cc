import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mercator, type LngLat } from '../../src/map-model/mercator.ts';
import { globeProjection } from '../../src/map-model/globe-projection.ts';
import { flatTrace } from '../../src/map-model/paths.ts';
import type { RelativeCamera } from '../../src/map-model/camera.ts';
import { edgeMargin } from '../../src/map-model/planar.ts';
import { projections } from '../../src/map-model/projections.ts';

const { equal, flat } = projections;
const double = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** The area a small box of a degree's share takes on the projected map, over what it has on the globe. */
function scaleAt([lng, lat]: LngLat): number {
  const d = 0.01;
  const corners: LngLat[] = [
    [lng, lat],
    [lng + d, lat],
    [lng + d, lat + d],
    [lng, lat + d],
  ];
  const points = corners.map((at) => mercator(equal.forward(at)));
  const doubled = points.reduce((sum, [x, y], at) => {
    const [nx, ny] = points[(at + 1) % points.length] ?? [0, 0];
    return sum + x * ny - nx * y;
  }, 0);
  return Math.abs(doubled) / 2 / (d * d * Math.cos(((lat + d / 2) * Math.PI) / 180));
}

describe('Equal Earth', () => {
  it('shows equal areas as equal, wherever they lie', () => {
    const middle = scaleAt([11, 0]);
    fc.assert(
      fc.property(double(-168, 190), double(-80, 80), (lng, lat) => {
        expect(scaleAt([lng, lat]) / middle).toBeCloseTo(1, 2);
      }),
    );
  });

  it('keeps parallels straight and is cut through the Bering Strait', () => {
    expect(equal.forward([-100, 49])[1]).toBeCloseTo(equal.forward([100, 49])[1], 9);
    const [chukotka] = equal.forward([-170, 66]);
    const [alaska] = equal.forward([-168, 66]);
    expect(chukotka).toBeGreaterThan(90);
    expect(alaska).toBeLessThan(-90);
  });

  it('knows where it was cut, and nowhere else', () => {
    const edge = (lat: number) => [...equal.forward([-169, lat])];
    expect(equal.isCut(edge(10), edge(11))).toBe(true);
    expect(equal.isCut(edge(10), [...equal.forward([-160, 10])])).toBe(false);
    expect(equal.isCut([...equal.forward([20, -90])], [...equal.forward([21, -90])])).toBe(true);
  });

  it('shows the larger part of a box that lies across its cut', () => {
    const [west, , east] = equal.boxOf([169, -12, 210, 5]);
    expect(west).toBeGreaterThan(150);
    expect(east).toBeLessThanOrEqual(180);
  });

  it('is seen whole, with a rim, however far one zooms out', () => {
    const size = { width: 800, height: 600 };
    const whole = equal.home(size);
    const out = equal.constrain({ ...whole, center: [120, 60], zoom: -5 }, size);
    expect(out.zoom).toBeCloseTo(whole.zoom, 9);
    expect(out.center[0]).toBeCloseTo(0, 9);
    expect(512 * 2 ** out.zoom).toBeCloseTo(size.width - 2 * edgeMargin, 6);
  });
});

describe('Web Mercator', () => {
  it('leaves degrees as they are and goes round and round', () => {
    expect(flat.forward([141, 43])).toEqual([141, 43]);
    expect(flat.wraps).toBe(true);
    expect(flat.isCut([180, 66], [180, 67])).toBe(true);
    expect(flat.isCut([179, 66], [180, 67])).toBe(false);
  });
});

describe.each([equal, flat, globeProjection])('every projection: $id', (projection) => {
  const size = { width: 800, height: 600 };
  const middles = fc.record({
    center: fc.tuple(double(-170, 170), double(-60, 60)),
    zoom: double(0, 7),
  });
  const held = (camera: RelativeCamera) => projection.constrain(camera, size);

  it('is pointed at where it shows a point', () => {
    fc.assert(
      fc.property(middles, double(300, 500), double(200, 400), (eye, x, y) => {
        const camera = held(eye);
        const at = projection.unproject(camera, size, [x, y])!;
        const [backX, backY] = projection.project(camera, size, at);
        expect(backX).toBeCloseTo(x, 3);
        expect(backY).toBeCloseTo(y, 3);
      }),
    );
  });

  it('leaves alone a camera that is as it should be, which is its own', () => {
    fc.assert(
      fc.property(middles, (eye) => {
        const camera = held(eye);
        const again = held(camera);
        expect(again.projection).toBe(projection);
        expect(again.center[0]).toBeCloseTo(camera.center[0], 6);
        expect(again.center[1]).toBeCloseTo(camera.center[1], 6);
        expect(again.zoom).toBeCloseTo(camera.zoom, 9);
      }),
    );
  });

  it('sees the world from home, and nearer what it is sent to', () => {
    const home = projection.home(size);
    expect(held(home).zoom).toBeCloseTo(home.zoom, 9);
    expect(projection.fit([0, 40, 20, 50], size, 36).zoom).toBeGreaterThan(home.zoom);
  });

  it('gives back the camera that its plane was put under', () => {
    fc.assert(
      fc.property(middles, (eye) => {
        const plane = projection.plane();
        const camera = held(eye);
        const back = plane.cameraOf(plane.viewOf(camera, size), size);
        expect(back.center[0]).toBeCloseTo(camera.center[0], 6);
        expect(back.center[1]).toBeCloseTo(camera.center[1], 6);
        expect(back.zoom).toBeCloseTo(camera.zoom, 6);
      }),
    );
  });

  it('draws a point where it is pointed at', () => {
    const camera = projection.fit([0, 40, 20, 50], size, 36);
    const drawing = projection.drawing(camera, size, flatTrace(0), 0);
    const line = [
      [10, 45],
      [10, 46],
    ];
    const [drawn] = drawing.trace({ type: 'MultiLineString', coordinates: [line] });
    const [x, y] = drawn!.points[0]!;
    const [seenX, seenY] = projection.project(camera, size, [10, 45]);
    expect(x * drawing.scale + drawing.x).toBeCloseTo(seenX, 0);
    expect(y * drawing.scale + drawing.y).toBeCloseTo(seenY, 0);
  });
});
