import { describe, expect, it } from 'vitest';
import type { Camera, Plane } from '../../src/map-model/camera.ts';
import { globeProjection } from '../../src/map-model/globe-projection.ts';
import { projections } from '../../src/map-model/projections.ts';

const size = { width: 900, height: 600 };
const { equal, flat } = projections;

/** The camera after the plane was dragged by pixels from where it shows another. */
function dragged(plane: Plane, from: Camera, dx: number, dy: number): Camera {
  const { x, y, k } = plane.viewOf(from, size);
  return plane.cameraOf({ x: x - dx / k, y: y - dy / k, k }, size);
}

describe('the plane that a globe rolls on', () => {
  const start: Camera = { projection: globeProjection, center: [20, 50], zoom: 3 };
  const rolled = (dx: number, dy: number) => dragged(globeProjection.plane(), start, dx, dy);

  it('is where it was when nothing moved', () => {
    const { center, zoom } = rolled(0, 0);
    expect(center[0]).toBeCloseTo(20, 9);
    expect(center[1]).toBeCloseTo(50, 9);
    expect(zoom).toBeCloseTo(3, 9);
  });

  it('takes the ground in the middle along with the pointer', () => {
    const [lng, lat] = globeProjection.unproject(start, size, [440, 305]) ?? [];
    const { center } = rolled(10, -5);
    expect(center[0]).toBeCloseTo(lng!, 1);
    expect(center[1]).toBeCloseTo(lat!, 1);
  });

  it('does not grow as it rolls towards a pole', () => {
    const radius = ({ center, zoom }: Camera) => 2 ** zoom / Math.cos((center[1] * Math.PI) / 180);
    expect(radius(rolled(0, 120))).toBeCloseTo(radius(start), 6);
  });

  it('stops before the pole', () => {
    expect(rolled(0, 5000).center[1]).toBe(80);
  });

  it('is at the least seen whole', () => {
    const plane = globeProjection.plane();
    const view = plane.viewOf(start, size);
    const far = plane.cameraOf(plane.hold({ ...view, k: view.k * 0.0001 }, size), size);
    const least = globeProjection.constrain({ ...far, zoom: -9 }, size);
    expect(far.zoom).toBeCloseTo(least.zoom, 6);
    expect(plane.hold(view, size)).toBe(view);
  });
});

describe('the plane of Web Mercator', () => {
  it('gives back the camera it was put under', () => {
    const camera = flat.constrain({ center: [20, 50], zoom: 3 }, size);
    const back = dragged(flat.plane(), camera, 0, 0);
    expect(back.center[0]).toBeCloseTo(20, 9);
    expect(back.center[1]).toBeCloseTo(50, 9);
    expect(back.zoom).toBeCloseTo(3, 9);
  });

  it('runs on across ±180° while a gesture lasts, and the camera does not', () => {
    const plane = flat.plane();
    const view = plane.viewOf({ center: [179, 0], zoom: 3 }, size);
    const moved = plane.hold({ ...view, x: view.x + 100 / view.k }, size);
    expect(moved.x).toBeCloseTo(view.x + 100 / view.k, 9);
    expect(plane.cameraOf(moved, size).center[0]).toBeLessThan(-150);
  });
});

describe('the plane of Equal Earth', () => {
  it('is held where the map ends', () => {
    const plane = equal.plane();
    const view = plane.viewOf({ center: [0, 0], zoom: 4 }, size);
    const held = plane.hold({ ...view, x: 7 }, size);
    expect(held.x).toBeCloseTo(1 - (size.width / 2 - 10) / view.k, 9);
  });
});
