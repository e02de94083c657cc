import { describe, expect, it } from 'vitest';
import type { Camera } from '../../src/map-model/camera.ts';
import { dotsOf } from '../../src/map-model/labels/dots.ts';
import type { Area, Picture } from '../../src/map-model/picture.ts';
import { projections } from '../../src/map-model/projections.ts';
import { shapeOf, worldOf } from './invent.ts';

const size = { width: 800, height: 600 };
const world = worldOf([
  shapeOf('DOT', [14.3, 35.8, 14.6, 36.1]),
  shapeOf('BIG', [30, 40, 60, 60]),
  shapeOf('ISL', [-70, 40, -69.9, 40.1]),
]);
const area = (more: Partial<Area> = {}): Area => ({
  slot: 'sky',
  tint: 'sky',
  emphasis: 'plain',
  territory: false,
  ...more,
});
const picture = (areas: [string, Area][], more: Partial<Picture> = {}): Picture => ({
  areas: new Map(areas),
  outlined: new Map(),
  regions: [],
  labels: [],
  hovered: [],
  ...more,
});
const far: Camera = { projection: projections.flat, center: [14, 36], zoom: 1 };
const dots = (it: Picture, camera = far) => dotsOf(world, it, camera, size);

describe('dots', () => {
  it('stand for places with a role whose shape has all but vanished', () => {
    const [dot, ...rest] = dots(
      picture([
        ['DOT', area({ emphasis: 'focused' })],
        ['BIG', area()],
      ]),
    );
    expect(rest).toEqual([]);
    expect(dot).toMatchObject({ place: 'DOT', slot: 'sky', emphasis: 'focused' });
    expect(dot!.at[0]).toBeCloseTo(400 + (0.45 / 360) * 1024, 3);
  });

  it('give way to the shape as one zooms in', () => {
    const it = picture([['DOT', area()]]);
    expect(dots(it, { projection: projections.flat, center: [14.4, 36], zoom: 3 })).toHaveLength(1);
    expect(dots(it, { projection: projections.flat, center: [14.4, 36], zoom: 4 })).toHaveLength(0);
  });

  it('do not stand for unnamed places, unless one is picked', () => {
    const unnamed: [string, Area][] = [['DOT', area({ slot: 'unnamed' })]];
    expect(dots(picture(unnamed))).toEqual([]);
    expect(dots(picture(unnamed, { picked: 'DOT' })).map((dot) => dot.place)).toEqual(['DOT']);
  });

  it('do not stand for territories', () => {
    expect(dots(picture([['ISL', area({ slot: 'navy', territory: true })]]))).toEqual([]);
    expect(dots(picture([['ISL', area({ slot: 'navy' })]]))).toHaveLength(1);
  });

  it('do not stand for what the world has no shape of', () => {
    expect(dots(picture([['XXX', area()]]))).toEqual([]);
  });
});
