import { describe, expect, it } from 'vitest';
import { project, type Camera, type Viewport } from '../../src/map-model/camera.ts';
import type { LngLat } from '../../src/map-model/mercator.ts';
import { pannedLabels } from '../../src/map-model/labels/panned-labels.ts';
import type { Label } from '../../src/map-model/labels/labels.ts';
import { rectAround } from '../../src/map-model/rect.ts';
import { projections } from '../../src/map-model/projections.ts';
import { globeProjection } from '../../src/map-model/globe-projection.ts';

const size = { width: 800, height: 600 };
const world: Viewport = {
  camera: { projection: projections.flat, center: [0, 20], zoom: 1 },
  size,
};
const ground: LngLat = [30, 48];

/** A name so far beside the ground that it is for. */
function labelAt(at: LngLat, aside = 0, camera: Camera = world.camera): Label {
  const [x, y] = project(camera, size, at);
  return {
    place: 'UA',
    kind: 'area',
    tone: 'strong',
    lines: ['ウクライナ'],
    em: 12,
    anchor: 'middle',
    x: x + aside,
    y,
    rect: rectAround([x + aside, y], 60, 12),
    leader:
      aside === 0
        ? undefined
        : [
            [x, y],
            [x + aside - 30, y],
          ],
  };
}

describe('while the map moves, a name', () => {
  it.each<[string, Camera]>([
    ['another middle', { projection: projections.flat, center: [20, 40], zoom: 1 }],
    ['another scale', { projection: projections.flat, center: [20, 40], zoom: 3.5 }],
  ])('stays on its ground under %s', (_, camera) => {
    const [label] = pannedLabels([labelAt(ground)], world, { camera, size });
    const [x, y] = project(camera, size, ground);
    expect(label!.x).toBeCloseTo(x, 6);
    expect(label!.y).toBeCloseTo(y, 6);
    expect(label!.rect.left).toBeCloseTo(x - 30, 6);
  });

  it('stays on its ground when the map gets another size', () => {
    const smaller = { width: 800, height: 420 };
    const [label] = pannedLabels([labelAt(ground)], world, { ...world, size: smaller });
    expect(label!.y).toBeCloseTo(project(world.camera, smaller, ground)[1], 6);
  });

  it('that is tied to its place keeps its distance and its line', () => {
    const camera: Camera = { projection: projections.flat, center: [20, 40], zoom: 4 };
    const [label] = pannedLabels([labelAt(ground, 90)], world, { camera, size });
    const [x, y] = project(camera, size, ground);
    expect(label!.x).toBeCloseTo(x + 90, 6);
    expect(label!.leader![0][0]).toBeCloseTo(x, 6);
    expect(label!.leader![1][0]).toBeCloseTo(x + 60, 6);
    expect(label!.leader![1][1]).toBeCloseTo(y, 6);
  });

  it('goes with the ground that turns away behind the globe', () => {
    const camera: Camera = { projection: globeProjection, center: [0, 20], zoom: 1 };
    const label = labelAt(ground, 0, camera);
    const turned = (lng: number) => ({ camera: { ...camera, center: [lng, 20] as LngLat }, size });
    expect(pannedLabels([label], { camera, size }, turned(10))).toHaveLength(1);
    expect(pannedLabels([label], { camera, size }, turned(-170))).toEqual([]);
  });
});
