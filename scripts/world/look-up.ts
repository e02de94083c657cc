import type { MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { WorldObjects } from './build-world.ts';
import { contains, type Rings } from './planar.ts';

/** The polygons of each country or region of the published world, by place id. */
export function polygonsOf(
  world: Topology<WorldObjects>,
  object: 'countries' | 'regions',
): Map<string, Rings[]> {
  const { features } = feature(world, world.objects[object]);
  return new Map(
    features.map(({ properties, geometry }) => [
      properties.place,
      (geometry as MultiPolygon).coordinates,
    ]),
  );
}

/** The ids of the places a position (degrees) lies in, by the even-odd rule on planar rings. */
export function placesAt(shapes: ReadonlyMap<string, Rings[]>, position: Position): string[] {
  return [...shapes]
    .filter(([, polygons]) => polygons.some((rings) => contains(rings, position)))
    .map(([place]) => place);
}
