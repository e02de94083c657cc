import { describe, expect, it } from 'vitest';
import { mercator } from '../../src/map-model/mercator.ts';
import { project, type Camera } from '../../src/map-model/camera.ts';
import {
  flatTrace,
  pathData,
  pathSpace,
  pathTransform,
  type Geometry,
} from '../../src/map-model/paths.ts';
import { projections } from '../../src/map-model/projections.ts';
import { shapeOf } from './invent.ts';

const pointsIn = (d: string) =>
  [...d.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
const written = (geometry: Geometry, grain = 0) => pathData(flatTrace(grain)(geometry));
const square = shapeOf('BOX', [0, 0, 90, 45]);

describe('paths', () => {
  it('writes a closed ring in Mercator, from 0 to the side of path space', () => {
    const d = written(square);
    expect(d).toMatch(/^M.*Z$/);
    const [x, y] = mercator([90, 45]);
    expect(pointsIn(d)).toContainEqual([
      Math.round(x * pathSpace * 10) / 10,
      Math.round(y * pathSpace * 10) / 10,
    ]);
    expect(pointsIn(d)[0]).toEqual([pathSpace / 2, pathSpace / 2]);
  });

  it('leaves out points closer than the grain to the one before, but never where a line ends', () => {
    const ring = Array.from({ length: 101 }, (_, i) => [i / 10, 0]);
    const line = { type: 'MultiLineString' as const, coordinates: [ring] };
    const fine = pointsIn(written(line));
    const coarse = pointsIn(written(line, 10));
    expect(fine).toHaveLength(101);
    expect(coarse.length).toBeLessThan(20);
    for (const [i, [x]] of coarse.slice(0, -1).entries()) {
      if (i > 0) expect(x! - coarse[i - 1]![0]!).toBeGreaterThanOrEqual(9.9);
    }
    expect(coarse.at(-1)).toEqual(fine.at(-1));
  });

  it('starts each line anew, however close to the last one', () => {
    const coordinates = [
      [
        [0, 0],
        [10, 0],
      ],
      [
        [10, 0],
        [20, 0],
      ],
    ];
    const d = written({ type: 'MultiLineString', coordinates }, 5);
    expect(d.match(/M/g)).toHaveLength(2);
    expect(pointsIn(d)).toHaveLength(4);
  });

  it('writes nothing for nothing', () => {
    expect(written({ type: 'MultiLineString', coordinates: [] })).toBe('');
    expect(written({ polygons: [] })).toBe('');
  });
});

describe('the transform of paths', () => {
  it.each<[Camera]>([
    [{ projection: projections.flat, center: [0, 0], zoom: 0 }],
    [{ projection: projections.flat, center: [37, 55], zoom: 3.7 }],
  ])('brings path space under a camera', (camera) => {
    const size = { width: 800, height: 600 };
    const [x = 0, y = 0, scale = 0] = [
      ...pathTransform(camera.projection.drawing(camera, size, flatTrace(0), 0)).matchAll(
        /-?[\d.]+(?:e-?\d+)?/g,
      ),
    ].map(Number);
    const [mx, my] = mercator([30, 50]);
    const [px, py] = project(camera, size, [30, 50]);
    expect(x + mx * pathSpace * scale).toBeCloseTo(px, 3);
    expect(y + my * pathSpace * scale).toBeCloseTo(py, 3);
  });
});
