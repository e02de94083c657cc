import type { MultiPolygon } from 'geojson';
import GeoJSONReader from 'jsts/org/locationtech/jts/io/GeoJSONReader.js';
import IsValidOp from 'jsts/org/locationtech/jts/operation/valid/IsValidOp.js';
import { feature } from 'topojson-client';
import { describe, expect, test } from 'vitest';
import { builtEqualEarth, builtWorld } from '../setup/built-world.ts';
import { edges, lat, lon, signedArea } from '../../scripts/world/planar.ts';

const reader = new GeoJSONReader();
const objects = ['countries', 'annexed', 'regions'] as const;

describe.each([
  ['data/world.json', builtWorld],
  ['data/equal-earth.json', builtEqualEarth],
])('every polygon of %s', (_, build) => {
  const world = build();
  const shapes = objects.flatMap((object) =>
    feature(world, world.objects[object]).features.map(({ properties, geometry }) => ({
      name: `${object}: ${properties.place}`,
      geometry: geometry as MultiPolygon,
    })),
  );

  test('is closed and has no position twice in a row', () => {
    const bad = shapes.filter(({ geometry }) =>
      geometry.coordinates
        .flat()
        .some(
          (ring) =>
            lon(ring[0]) !== lon(ring.at(-1)) ||
            lat(ring[0]) !== lat(ring.at(-1)) ||
            edges(ring).some(([a, b]) => lon(a) === lon(b) && lat(a) === lat(b)),
        ),
    );
    expect(bad.map(({ name }) => name)).toEqual([]);
  });

  test('crosses neither itself nor another of its place, and has its holes within', () => {
    const errors = shapes.flatMap(({ name, geometry }) => {
      const error = new IsValidOp(reader.read(geometry)).getValidationError();
      return error ? [`${name}: ${error.toString()}`] : [];
    });
    expect(errors).toEqual([]);
  });

  test('winds as d3-geo wants it: exteriors clockwise, holes the other way', () => {
    const bad = shapes.filter(({ geometry }) =>
      geometry.coordinates.some(
        ([exterior = [], ...holes]) =>
          signedArea(exterior) >= 0 || holes.some((hole) => signedArea(hole) <= 0),
      ),
    );
    expect(bad.map(({ name }) => name)).toEqual([]);
  });
});
