import { describe, expect, it } from 'vitest';
import { panOffset, copiesInReach } from '../../src/map/svg/pan-offset.ts';
import { project, type Camera } from '../../src/map-model/camera.ts';
import type { LngLat } from '../../src/map-model/mercator.ts';
import { globeProjection } from '../../src/map-model/globe-projection.ts';
import { projections } from '../../src/map-model/projections.ts';

const size = { width: 800, height: 600 };
const from: Camera = { projection: projections.flat, center: [10, 20], zoom: 2 };

describe('what was drawn for a camera', () => {
  it.each<[string, LngLat, LngLat]>([
    ['in the middle', [-10, 20], [30, 35]],
    ['across the edge of the world', [170, 20], [-170, 10]],
  ])('lies where it would be drawn for another, once it is shifted, %s', (_, here, there) => {
    const before = { ...from, center: here };
    const after = { ...from, center: there };
    const [right, down] = panOffset(before, after, size)!;
    const at: LngLat = [here[0] + 5, 28];
    const [x, y] = project(before, size, at);
    const [toX, toY] = project(after, size, at);
    expect(x + right).toBeCloseTo(toX, 6);
    expect(y + down).toBeCloseTo(toY, 6);
  });

  it('is drawn anew at another scale, on a globe, and half a view off', () => {
    expect(panOffset(from, { ...from, center: [11, 20] }, size)).toBeDefined();
    expect(panOffset(from, { ...from, zoom: 2.1 }, size)).toBeUndefined();
    expect(panOffset(from, { ...from, center: [100, 20] }, size)).toBeUndefined();
    const globe: Camera = { ...from, projection: globeProjection };
    expect(panOffset(globe, { ...globe, center: [11, 20] }, size)).toBeUndefined();
    expect(panOffset(globe, globe, size)).toEqual([0, 0]);
  });

  it('has the copies of the world that can come into view', () => {
    expect(copiesInReach({ ...from, center: [-150, 0] }, size)).toEqual([-1]);
    expect(copiesInReach({ ...from, center: [-90, 0] }, size)).toEqual([-1]);
    expect(copiesInReach({ ...from, center: [0, 0] }, size)).toEqual([]);
  });
});
