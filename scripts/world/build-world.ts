import type { Feature, FeatureCollection, MultiPolygon, Position } from 'geojson';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, MultiLineString, Topology } from 'topojson-specification';
import { crimea } from './crimea.ts';
import { GRID, snap } from './grid.ts';
import { innerPoint } from './inner-point.ts';
import { boundaries, coastline } from './lines.ts';
import { projections } from '../../src/map-model/projections.ts';
import type { Projection } from '../../src/map-model/camera.ts';
import { projectPolygons } from './project-polygons.ts';
import { largest, tidy, type Rings } from './planar.ts';
import { readRecipes, type Recipe } from './recipes.ts';
import { regionShape } from './regions.ts';
import { thin } from './thin.ts';
import { untangle } from './untangle.ts';
import { readUnits } from './units.ts';

/** A place's id and where its label or dot belongs, in degrees. */
export interface PlaceProperties {
  place: string;
  point: Position;
}

/** A region's properties: a place's, and how its shape was come by. */
export interface RegionProperties extends PlaceProperties {
  shape: Recipe['shape'];
}

/** The objects of data/world.json. */
export type WorldObjects = {
  countries: GeometryCollection<PlaceProperties>;
  regions: GeometryCollection<RegionProperties>;
  /** What is hatched over the state it belongs to, with that state's id. */
  annexed: GeometryCollection<PlaceProperties>;
  borders: MultiLineString;
  disputed: MultiLineString;
  coast: MultiLineString;
};

/**
 * The world as it is published in data/world.json: TopoJSON in degrees, snapped to GRID, planar (cut
 * at ±180°) and wound as d3-geo wants it (exteriors clockwise). A pure function of the atlas package
 * and data/regions.json.
 * @param projection what is not Web Mercator: the same in its projected degrees, cut where it ends
 * @throws when a recipe in data/regions.json cannot be drawn.
 */
export function buildWorld(projection: Projection = projections.flat): Topology<WorldObjects> {
  const world = built.get(projection) ?? build(projection);
  built.set(projection, world);
  return world;
}

/** Takes seconds: each is built once. */
const built = new Map<Projection, Topology<WorldObjects>>();

function build(projection: Projection): Topology<WorldObjects> {
  const units = readUnits();
  const lay = <P extends { place: string }>(polygons: Rings[], properties: P, seed?: Position) => {
    const point = seed ?? innerPoint(largest(polygons) ?? []);
    const [x = 0, y = 0] = point;
    const placed = projection.forward([x, y]).map((degrees) => Math.round(degrees * 1000) / 1000);
    return toFeature(projectPolygons(polygons, projection), { ...properties, point: placed });
  };
  const countries = collect([...units].map(([place, polygons]) => lay(polygons, { place })));
  const world = topology({ countries }) as Topology<Pick<WorldObjects, 'countries'>>;
  const regions = readRecipes().map((recipe) => {
    const { place, shape, seed } = recipe;
    return lay(tidy(regionShape(recipe, units), snap), { place, shape }, seed);
  });
  const ukraine = units.get('UKR') ?? [];
  const objects = {
    countries,
    annexed: collect([lay(crimea(ukraine), { place: 'UKR' })]),
    regions: collect(regions),
    ...boundaries(world),
    coast: coastline(world, projection),
  };
  return untangle(thin(quantize(topology(objects) as Topology<WorldObjects>, GRID)));
}

function collect(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features };
}

function toFeature<P extends PlaceProperties>(
  coordinates: Rings[],
  properties: P,
): Feature<MultiPolygon, P> {
  return {
    type: 'Feature',
    id: properties.place,
    properties,
    geometry: { type: 'MultiPolygon', coordinates },
  };
}
