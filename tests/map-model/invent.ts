import { projections } from '../../src/map-model/projections.ts';
import type { Box, PlaceId } from '../../src/place/place.ts';
import type { RegionShape, Shape, World } from '../../src/map-model/world.ts';

const noLines = { type: 'MultiLineString' as const, coordinates: [] };

/** A country in the form of a box. */
export function shapeOf(place: PlaceId, box: Box): Shape {
  const [west, south, east, north] = box;
  const ring = [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
  const point = [(west + east) / 2, (south + north) / 2] as const;
  const outline = { type: 'MultiLineString' as const, coordinates: [ring] };
  return { place, polygons: [[ring]], box, point, outline };
}

/** A region in the form of a box, framed by `camera`. */
export function regionOf(place: PlaceId, box: Box, camera: Box = box): RegionShape {
  const rule = { ja: '枠', en: 'a box' };
  return { ...shapeOf(place, box), shape: 'states', camera, rule, source: 'invented' };
}

export function worldOf(areas: readonly Shape[], regions: readonly RegionShape[] = []): World {
  return {
    projection: projections.flat,
    areas: new Map(areas.map((shape) => [shape.place, shape])),
    regions: new Map(regions.map((shape) => [shape.place, shape])),
    annexed: [],
    borders: noLines,
    disputed: noLines,
    coast: noLines,
    seas: [],
  };
}
