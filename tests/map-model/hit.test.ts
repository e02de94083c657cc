import { describe, expect, it } from 'vitest';
import type { Camera } from '../../src/map-model/camera.ts';
import type { Point } from '../../src/map-model/mercator.ts';
import { globeProjection } from '../../src/map-model/globe-projection.ts';
import { projections } from '../../src/map-model/projections.ts';
import { hit } from '../../src/map-model/hit.ts';
import type { RegionShape, Shape, World } from '../../src/map-model/world.ts';
import { regionOf, shapeOf, worldOf } from './invent.ts';

const size = { width: 800, height: 600 };
/** Ten CSS pixels a degree. */
const zoom = Math.log2(3600 / 512);
const camera: Camera = { projection: projections.flat, center: [0, 0], zoom };
const globe = { projection: globeProjection };
/** What lies so many pixels to the right of the map's middle, and below it. */
const beside = (world: World, [right, down]: Point, padding: number, from = camera) =>
  hit(world, from, size, [400 + right, 300 + down], padding);

const seaOf = (...box: Parameters<typeof regionOf>): RegionShape => ({
  ...regionOf(...box),
  shape: 'sea',
});
const land = shapeOf('land', [-10, -10, 10, 10]);
const islet = shapeOf('islet', [-0.5, -0.5, 0.5, 0.5]);

describe('a point of the map', () => {
  it('is on the land that lies in a sea, in the sea beside it, and else on nothing', () => {
    const world = worldOf([land], [seaOf('sea', [-20, -20, 20, 20])]);
    expect(beside(world, [50, 50], 0)).toBe('land');
    expect(beside(world, [150, 0], 0)).toBe('sea');
    expect(beside(world, [250, 0], 0)).toBeUndefined();
  });

  it('is on the sea it lies in, whatever other seas there are', () => {
    const seas = [seaOf('west', [-20, -20, 0, 20]), seaOf('east', [0, -20, 20, 20])];
    expect(beside(worldOf([], seas), [-50, 0], 0)).toBe('west');
    expect(beside(worldOf([], seas), [50, 0], 0)).toBe('east');
  });

  it('is not on a region that is a union of states, or a mere frame', () => {
    const union = regionOf('union', [-20, -20, 20, 20]);
    const world = worldOf([], [union, { ...union, place: 'frame', shape: 'frame' }]);
    expect(beside(world, [0, 0], 0)).toBeUndefined();
  });

  it('in a hole of a country is on what lies in the hole', () => {
    const hole = shapeOf('enclave', [-4, -4, 4, 4]);
    const round = { ...land, polygons: [[...land.polygons[0]!, ...hole.polygons[0]!]] };
    expect(beside(worldOf([round, hole]), [30, 0], 0)).toBe('enclave');
    expect(beside(worldOf([round]), [30, 0], 0)).toBeUndefined();
    expect(beside(worldOf([round, hole]), [60, 0], 0)).toBe('land');
  });

  it('beside the globe is on nothing, and what the globe hides is not hit through it', () => {
    const far: Shape = { ...islet, point: [180, 0] };
    const whole: Camera = { ...globe, center: [0, 0], zoom: 1 };
    expect(beside(worldOf([land]), [0, 0], 0, whole)).toBe('land');
    expect(beside(worldOf([land]), [399, 299], 0, whole)).toBeUndefined();
    expect(beside(worldOf([far]), [50, 50], 400, whole)).toBeUndefined();
  });

  it('is on the country it lies in though the globe hides that one’s middle', () => {
    const vast: Shape = { ...land, point: [180, 0] };
    expect(beside(worldOf([vast]), [0, 0], 0, { ...camera, ...globe })).toBe('land');
  });
});

describe('a small country', () => {
  it('is hit beside it as far as the padding goes, and no further', () => {
    const world = worldOf([islet]);
    expect(beside(world, [7, 0], 7)).toBe('islet');
    expect(beside(world, [0, -7], 7)).toBe('islet');
    expect(beside(world, [8, 0], 7)).toBeUndefined();
    expect(beside(world, [6, 6], 7)).toBeUndefined();
  });

  it('is hit anywhere within it, however far its middle', () => {
    const world = worldOf([shapeOf('strip', [-20, -1, 20, 1])]);
    expect(beside(world, [190, 0], 5)).toBe('strip');
    expect(beside(world, [190, 15], 5)).toBeUndefined();
  });

  it('wins over the country it lies in, but not on that one’s own middle', () => {
    const within = shapeOf('islet', [0.7, -0.5, 1.7, 0.5]);
    for (const world of [worldOf([land, within]), worldOf([within, land])]) {
      expect(beside(world, [12, 0], 7)).toBe('islet');
      expect(beside(world, [7, 0], 7)).toBe('islet');
      expect(beside(world, [5, 0], 20)).toBe('land');
      expect(beside(world, [30, 0], 7)).toBe('land');
    }
  });

  it('is hit before its neighbours where its own middle is nearest', () => {
    const next = shapeOf('next', [0.5, -0.5, 1.5, 0.5]);
    for (const world of [worldOf([islet, next]), worldOf([next, islet])]) {
      expect(beside(world, [4, 0], 20)).toBe('islet');
      expect(beside(world, [6, 0], 20)).toBe('next');
    }
  });

  /** Beside what lies at the prime meridian: it is hit from there only if it is small. */
  const aside: Camera = { ...camera, center: [20, 0] };
  it.each<[string, boolean, Parameters<typeof shapeOf>[1], Camera]>([
    ['narrower than 24 pixels', true, [-1.1, -9, 1.1, 9], aside],
    ['lower than 24 pixels', true, [-9, -1.1, 9, 1.1], aside],
    ['wider and higher', false, [-1.3, -1.3, 1.3, 1.3], aside],
    ['seen from nearer', false, [-1.1, -1.1, 1.1, 1.1], { ...aside, zoom: zoom + 1 }],
    // Mercator draws it twice as high there.
    [
      'as wide and half as high in the north',
      false,
      [-1.3, 59.3, 1.3, 60.7],
      { ...aside, center: [20, 60] },
    ],
    // Away from the ground below the eye, a globe draws a degree of longitude half as wide.
    ['wider, but in the north of a globe', true, [-1.5, 58, 1.5, 62], { ...aside, ...globe }],
  ])('is one that is %s: %s', (_, small, box, from) => {
    const world = worldOf([shapeOf('it', box)]);
    expect(hit(world, from, size, [400, 300], 800)).toBe(small ? 'it' : undefined);
  });
});
