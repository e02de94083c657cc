import { describe, expect, it } from 'vitest';
import type { Camera } from '../../src/map-model/camera.ts';
import { unproject } from '../../src/map-model/camera.ts';
import { constrain } from '../../src/map-model/framing.ts';
import { flatPlane, globePlane } from '../../src/map/planes.ts';

const size = { width: 900, height: 600 };

describe('the plane that a globe rolls on', () => {
  const start: Camera = { center: [20, 50], zoom: 3, globe: true };

  function dragged(dx: number, dy: number): Camera {
    const plane = globePlane();
    const at = plane.transformOf(start, size);
    return plane.cameraOf(at.translate(dx / at.k, dy / at.k), size);
  }

  it('is where it was when nothing moved', () => {
    const { center, zoom } = dragged(0, 0);
    expect(center[0]).toBeCloseTo(20, 9);
    expect(center[1]).toBeCloseTo(50, 9);
    expect(zoom).toBeCloseTo(3, 9);
  });

  it('takes the ground in the middle along with the pointer', () => {
    const [lng, lat] = unproject(start, size, [440, 305]) ?? [];
    const { center } = dragged(10, -5);
    expect(center[0]).toBeCloseTo(lng!, 1);
    expect(center[1]).toBeCloseTo(lat!, 1);
  });

  it('does not grow as it rolls towards a pole', () => {
    const radius = ({ center, zoom }: Camera) => 2 ** zoom / Math.cos((center[1] * Math.PI) / 180);
    expect(radius(dragged(0, 120))).toBeCloseTo(radius(start), 6);
  });

  it('stops before the pole', () => {
    expect(dragged(0, 5000).center[1]).toBe(80);
  });

  it('is at the least seen whole', () => {
    const plane = globePlane();
    const at = plane.transformOf(start, size);
    const far = plane.cameraOf(plane.hold(at.scale(0.0001), size), size);
    expect(far.zoom).toBeCloseTo(constrain({ ...far, zoom: -9 }, size).zoom, 6);
    expect(plane.hold(at, size)).toBe(at);
  });
});

describe('the plane of Web Mercator', () => {
  it('gives back the camera it was put under', () => {
    const plane = flatPlane({});
    const camera = constrain({ center: [20, 50], zoom: 3 }, size);
    const back = plane.cameraOf(plane.transformOf(camera, size), size);
    expect(back.center[0]).toBeCloseTo(20, 9);
    expect(back.center[1]).toBeCloseTo(50, 9);
    expect(back.zoom).toBeCloseTo(3, 9);
  });

  it('runs on across ±180° while a gesture lasts, and the camera does not', () => {
    const plane = flatPlane({});
    const at = plane.transformOf({ center: [179, 0], zoom: 3 }, size);
    const moved = plane.hold(at.translate(-100 / at.k, 0), size);
    expect(moved.x).toBeCloseTo(at.x - 100, 6);
    expect(plane.cameraOf(moved, size).center[0]).toBeLessThan(-150);
  });
});
