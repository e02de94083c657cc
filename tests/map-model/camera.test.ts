import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { project, unproject, type Camera } from '../../src/map-model/camera.ts';
import { mercator, worldSize } from '../../src/map-model/mercator.ts';
import { projections } from '../../src/map-model/projections.ts';
import { camera, double, size } from './cameras.ts';

const { flat } = projections;

describe('Mercator', () => {
  it('has the equator and Greenwich in its middle and the antimeridian at its edges', () => {
    expect(mercator([0, 0])).toEqual([0.5, 0.5]);
    expect(mercator([-180, 0])[0]).toBe(0);
    expect(mercator([180, 0])[0]).toBe(1);
  });

  it('is a square that ends at 85° and holds the poles at its edges', () => {
    expect(mercator([0, 85.051129])[1]).toBeCloseTo(0, 6);
    expect(mercator([0, -90])[1]).toBeCloseTo(1, 6);
    expect(mercator([0, 90])[1]).toBe(mercator([0, 86])[1]);
  });

  it('doubles with every level of zoom, from 512 pixels', () => {
    expect([0, 1, 2.5].map(worldSize)).toEqual([512, 1024, 512 * 2 ** 2.5]);
  });
});

describe('projecting', () => {
  it('is undone by unprojecting', () => {
    const at = fc.tuple(double(-179.9, 179.9), double(-84, 84));
    fc.assert(
      fc.property(camera, size, at, (eye, frame, point) => {
        const [lng, lat] = unproject(eye, frame, project(eye, frame, point)) ?? [];
        expect(lng).toBeCloseTo(point[0], 6);
        expect(lat).toBeCloseTo(point[1], 6);
      }),
    );
  });

  it('puts what the camera looks at into the middle', () => {
    fc.assert(
      fc.property(camera, size, (eye, frame) => {
        const [x, y] = project(eye, frame, eye.center);
        expect(x).toBeCloseTo(frame.width / 2, 6);
        expect(y).toBeCloseTo(frame.height / 2, 6);
      }),
    );
  });

  it('puts east to the right and north up', () => {
    const eye: Camera = { projection: flat, center: [10, 50], zoom: 3 };
    const frame = { width: 800, height: 600 };
    const [x, y] = project(eye, frame, [20, 55]);
    expect(x).toBeGreaterThan(400);
    expect(y).toBeLessThan(300);
  });

  it('takes the copy of the world that is nearest, across the antimeridian', () => {
    const eye: Camera = { projection: flat, center: [175, 0], zoom: 2 };
    const frame = { width: 800, height: 600 };
    const [x] = project(eye, frame, [-175, 0]);
    expect(x).toBeCloseTo(400 + (10 / 360) * worldSize(2), 6);
    expect(unproject(eye, frame, [x, 300])?.[0]).toBeCloseTo(-175, 6);
  });
});

describe('the copies of the world in view', () => {
  const frame = { width: 400, height: 400 };

  it('are none when the view lies inside it', () => {
    expect(flat.copiesInView({ center: [0, 0], zoom: 2 }, frame)).toEqual([]);
  });

  it('are to the left, to the right or both', () => {
    expect(flat.copiesInView({ center: [-175, 0], zoom: 2 }, frame)).toEqual([-1]);
    expect(flat.copiesInView({ center: [175, 0], zoom: 2 }, frame)).toEqual([1]);
    expect(flat.copiesInView({ center: [0, 0], zoom: 0 }, { width: 900, height: 400 })).toEqual([
      -1, 1,
    ]);
  });
});
