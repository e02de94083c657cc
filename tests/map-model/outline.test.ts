import { expect, it } from 'vitest';
import type { MultiLineString } from 'geojson';
import { mapSvg } from '../../src/drawing/map-svg.ts';
import { cameraFor } from '../../src/map-model/camera-for.ts';
import { outlineOf } from '../../src/map-model/outline.ts';
import { surface } from '../../src/map-model/palette.ts';
import { buildPicture } from '../../src/map-model/picture.ts';
import { projections } from '../../src/map-model/projections.ts';
import { concordance, gazetteer } from '../data/shipped.ts';
import { worldOn } from './real-projection.ts';

const world = worldOn(projections.equal);

/** The edges of lines, the same in either direction. */
const edgesOf = ({ coordinates }: MultiLineString) =>
  coordinates.flatMap((line) =>
    line.slice(1).map((to, at) => [line[at]!.join(), to.join()].sort().join(' ')),
  );
const outlines = [...world.areas.values()].map((shape) => outlineOf(world, shape));

it('every stretch of a boundary that is not agreed is such a stretch of the two that it parts', () => {
  const disputed = edgesOf(world.disputed);
  const twice = [...disputed, ...disputed].sort();
  expect(outlines.flatMap(({ disputed }) => edgesOf(disputed)).sort()).toEqual(twice);
});

it('no outline has a stretch of it among what is agreed, and none loses any', () => {
  const disputed = new Set(edgesOf(world.disputed));
  for (const shape of world.areas.values()) {
    const outline = outlineOf(world, shape);
    const [agreed, other] = [edgesOf(outline.agreed), edgesOf(outline.disputed)];
    expect(agreed.filter((edge) => disputed.has(edge))).toEqual([]);
    expect([...agreed, ...other].sort()).toEqual(edgesOf(shape.outline).sort());
  }
});

it('Kosovo’s edge is dashed towards Serbia and nowhere else', () => {
  const of = (place: string) => outlineOf(world, world.areas.get(place)!);
  const kosovo = new Set(edgesOf(of('XKX').disputed));
  expect(kosovo.size).toBeGreaterThan(10);
  expect(edgesOf(of('SRB').disputed).filter((edge) => kosovo.has(edge))).toHaveLength(kosovo.size);
  expect(edgesOf(of('XKX').agreed).length).toBeGreaterThan(10);
});

it.each([
  ['XGO', 'ISR'],
  ['XGO', 'SYR'],
  ['XGO', 'LBN'],
  ['ARM', 'AZE'],
])('what %s and %s have in common is dashed in the outline of either', (a, b) => {
  const shapes = [a, b].map((place) => world.areas.get(place)!);
  const [one = [], other = []] = shapes.map(({ outline }) => edgesOf(outline));
  const common = one.filter((edge) => other.includes(edge));
  expect(common).not.toEqual([]);
  for (const shape of shapes) {
    expect(edgesOf(outlineOf(world, shape).disputed)).toEqual(expect.arrayContaining(common));
  }
});

it.each(['XKX', 'SRB', 'XGO', 'ARM', 'AZE'])(
  'in an exported map the outline of %s is dashed there too',
  (picked) => {
    const picture = buildPicture(world, {
      concordance,
      gazetteer,
      lang: 'en',
      framed: false,
      picked,
    });
    const size = { width: 800, height: 600 };
    const svg = mapSvg({
      world,
      picture,
      camera: cameraFor(picture, projections.equal, size),
      size,
    });
    const drawn = svg.split('\n').filter((line) => line.includes(`stroke="${surface.pick.light}"`));
    expect(drawn.map((line) => line.includes('stroke-dasharray'))).toEqual([false, true]);
  },
);
