import { projections } from '../../src/map-model/projections.ts';
import { topology } from 'topojson-server';
import type { Feature, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { parseWorld, type RegionRule } from '../../src/map-model/world.ts';

const square = (place: string, [w, s, e, n]: number[]): Feature<Polygon> => ({
  type: 'Feature',
  id: place,
  properties: { place, point: [(w! + e!) / 2, (s! + n!) / 2] },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [w!, s!],
        [w!, n!],
        [e!, n!],
        [e!, s!],
        [w!, s!],
      ],
    ],
  },
});
const collection = (...features: Feature[]) => ({ type: 'FeatureCollection' as const, features });
const line = {
  type: 'MultiLineString' as const,
  coordinates: [
    [
      [10, 0],
      [10, 10],
    ],
  ],
};
const objects = {
  countries: collection(square('FRE', [0, 0, 10, 10]), square('SYL', [170, -5, 180, 5])),
  regions: collection(square('lake', [2, 2, 4, 4])),
  annexed: collection(square('FRE', [8, 0, 10, 2])),
  borders: line,
  disputed: line,
  coast: line,
};
const rule: RegionRule = {
  place: 'lake',
  shape: 'sea',
  camera: [1, 1, 5, 5],
  rule: { ja: '湖', en: 'the water' },
  source: 'a map',
};
const raw = () => JSON.parse(JSON.stringify(topology(objects))) as Record<string, unknown>;

describe('the world', () => {
  const world = parseWorld(raw(), [rule], projections.flat);

  it('has the countries with their box and the point where a name belongs', () => {
    expect([...world.areas.keys()]).toEqual(['FRE', 'SYL']);
    expect(world.areas.get('FRE')).toMatchObject({ box: [0, 0, 10, 10], point: [5, 5] });
    expect(world.areas.get('FRE')!.polygons[0]![0]).toHaveLength(5);
  });

  it('has the regions with the rule by which they were drawn', () => {
    expect(world.regions.get('lake')).toMatchObject({ ...rule, box: [2, 2, 4, 4] });
  });

  it('has lines', () => {
    expect(world.borders.coordinates).toEqual(line.coordinates);
  });

  it('outlines a country without the seam along the antimeridian', () => {
    const edges = world.areas
      .get('SYL')!
      .outline.coordinates.flatMap((it) => it.slice(1).map((b, i) => [it[i]!, b] as const));
    expect(edges).toHaveLength(3);
    expect(edges.filter(([a, b]) => a[0] === 180 && b[0] === 180)).toEqual([]);
    const whole = world.areas.get('FRE')!.outline.coordinates;
    expect(whole.map((it) => it.length)).toEqual([5]);
  });
});

describe('a world that is not what the build writes', () => {
  it.each([
    [null],
    [[]],
    ['<html>'],
    [{ objects: {} }],
    [{ objects: null }],
    [{ objects: { countries: {} } }],
  ])('is refused: %j', (it) => {
    expect(() => parseWorld(it, [rule], projections.flat)).toThrow(/geometry/);
  });

  it('is refused when a region has no rule', () => {
    expect(() => parseWorld(raw(), [], projections.flat)).toThrow(/lake/);
  });
});
