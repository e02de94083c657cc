import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '../../src/place/place.ts';
import { mercator, worldSize } from '../../src/map-model/mercator.ts';
import { project } from '../../src/map-model/camera.ts';
import { projections } from '../../src/map-model/projections.ts';
import { maxZoom, union } from '../../src/map-model/planar.ts';
import { double, size } from './cameras.ts';

const { flat } = projections;

const box: fc.Arbitrary<Box> = fc
  .tuple(double(-180, 150), double(-70, 60), double(0.5, 60), double(0.5, 20))
  .map(([west, south, width, height]) => [west, south, west + width, south + height]);

describe('fitting a box', () => {
  it('shows all of it, inside the margin', () => {
    fc.assert(
      fc.property(box, size, fc.integer({ min: 0, max: 60 }), (it, frame, margin) => {
        const eye = flat.fit(it, frame, margin);
        // Where the map must fill the view from north to south, a wide box cannot fit.
        fc.pre(eye.zoom < maxZoom && eye.zoom > Math.log2(frame.height / 512) + 1e-9);
        const [west, south, east, north] = it;
        const [mx, my] = [frame.width / 2, frame.height / 2];
        const [left, bottom] = project(eye, frame, [west, south]);
        const [right, top] = project(eye, frame, [east, north]);
        const slack = 0.01;
        expect(Math.max(mx - left, right - mx)).toBeLessThanOrEqual(mx - margin + slack);
        // Near the poles the view is held inside the world, so only the size can be promised.
        expect(bottom - top).toBeLessThanOrEqual(2 * (my - margin) + slack);
        expect(top).toBeGreaterThanOrEqual(-slack);
        expect(bottom).toBeLessThanOrEqual(frame.height + slack);
      }),
    );
  });

  it('is no larger than it needs to be: one side reaches the margin', () => {
    const eye = flat.fit([0, 40, 20, 50], { width: 800, height: 600 }, 36);
    const [left] = project(eye, { width: 800, height: 600 }, [0, 45]);
    expect(left).toBeCloseTo(36, 3);
  });

  it('goes as near as allowed for a box without extent', () => {
    const eye = flat.fit([14.4, 35.9, 14.4, 35.9], { width: 800, height: 600 }, 36);
    expect(eye.zoom).toBe(maxZoom);
    expect(eye.center[0]).toBeCloseTo(14.4, 6);
  });

  it('looks at the middle of a box across the antimeridian', () => {
    const eye = flat.fit([170, -20, 200, 20], { width: 800, height: 600 }, 0);
    expect(eye.center[0]).toBeCloseTo(-175, 6);
  });

  it('finds a camera even for a view that has no size yet', () => {
    const eye = flat.fit([0, 40, 20, 50], { width: 0, height: 0 }, 36);
    expect([...eye.center, eye.zoom].filter(Number.isNaN)).toEqual([]);
  });
});

describe('constraining', () => {
  const anyEye = fc.record({
    center: fc.tuple(double(-900, 900), double(-90, 90)),
    zoom: double(-5, 12),
  });

  it('fills the view from north to south', () => {
    fc.assert(
      fc.property(anyEye, size, (eye, frame) => {
        const held = flat.constrain(eye, frame);
        const scale = worldSize(held.zoom);
        const middle = mercator(held.center)[1] * scale;
        expect(middle - frame.height / 2).toBeGreaterThanOrEqual(-0.01);
        expect(middle + frame.height / 2).toBeLessThanOrEqual(scale + 0.01);
      }),
    );
  });

  it('keeps zoom and longitude in range and changes nothing more a second time', () => {
    fc.assert(
      fc.property(anyEye, size, (eye, frame) => {
        const held = flat.constrain(eye, frame);
        const again = flat.constrain(held, frame);
        expect(held.zoom).toBeLessThanOrEqual(maxZoom);
        expect(held.center[0]).toBeGreaterThanOrEqual(-180);
        expect(held.center[0]).toBeLessThan(180);
        expect(again.zoom).toBe(held.zoom);
        expect(again.center[0]).toBeCloseTo(held.center[0], 6);
        expect(again.center[1]).toBeCloseTo(held.center[1], 6);
      }),
    );
  });

  it('turns a longitude a rounding error short of the antimeridian onto it', () => {
    const frame = { width: 200, height: 200 };
    for (const lng of [899.9999999999999, -180.00000000000003]) {
      expect(flat.constrain({ center: [lng, 0], zoom: 0 }, frame).center[0]).toBe(-180);
    }
  });

  it('leaves alone a camera that is as it should be', () => {
    const eye = flat.constrain({ center: [30, 45], zoom: 4 }, { width: 800, height: 600 });
    expect(eye.zoom).toBe(4);
    expect(eye.center[0]).toBeCloseTo(30, 9);
    expect(eye.center[1]).toBeCloseTo(45, 9);
  });
});

describe('the union of boxes', () => {
  it('holds them all', () => {
    fc.assert(
      fc.property(fc.array(box, { minLength: 1, maxLength: 5 }), (boxes) => {
        const [west, south, east, north] = union(boxes, flat)!;
        for (const [w, s, e, n] of boxes) {
          const fits = [0, 360].some((turn) => w + turn >= west - 1e-9 && e + turn <= east + 1e-9);
          expect(fits).toBe(true);
          expect(s >= south && n <= north).toBe(true);
        }
      }),
    );
  });

  it('goes across the antimeridian where that is shorter', () => {
    const japan: Box = [129, 30, 146, 46];
    const alaska: Box = [-168, 54, -130, 71];
    expect(union([japan, alaska], flat)).toEqual([129, 30, 230, 71]);
  });

  it('goes across Greenwich where that is shorter', () => {
    expect(
      union(
        [
          [-9, 36, 3, 44],
          [20, 44, 30, 48],
        ],
        flat,
      ),
    ).toEqual([-9, 36, 30, 48]);
  });

  it('of none is none', () => {
    expect(union([], flat)).toBeUndefined();
  });
});
