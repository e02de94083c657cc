import type { Feature, FeatureCollection, GeoJsonObject, MultiPolygon, Position } from 'geojson';
import polygonClipping, { type Polygon } from 'polygon-clipping';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, MultiLineString, Topology } from 'topojson-specification';
import { crimea } from './crimea.ts';
import { cell, GRID, snap } from './grid.ts';
import { innerPoint } from './inner-point.ts';
import { boundaries, coastline } from './lines.ts';
import { layOut } from '../../src/map-model/lay-out.ts';
import type { Projection } from '../../src/map-model/camera.ts';
import { edges, largest, lat, lon, tidy, withoutRepeats, type Rings } from './planar.ts';
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
  /** Units hatched over the state they belong to, with that state's id. */
  annexed: GeometryCollection<PlaceProperties>;
  borders: MultiLineString;
  disputed: MultiLineString;
  coast: MultiLineString;
};

/**
 * The world as it is published in data/world.json: TopoJSON in degrees, snapped to GRID, planar (cut
 * at ±180°) and wound as d3-geo wants it (exteriors clockwise). A pure function of the atlas package
 * and data/regions.json.
 * @throws when a recipe in data/regions.json cannot be drawn.
 */
export function buildWorld(): Topology<WorldObjects> {
  return (built ??= build());
}

/** Takes seconds: it is built once. */
let built: Topology<WorldObjects> | undefined;

/** The same laid out in a projection, as data/equal-earth.json is published. */
export function buildProjectedWorld(projection: Projection): Topology<WorldObjects> {
  const { objects } = buildWorld();
  const laid = layOut(buildWorld(), projection);
  const shapes = (name: 'countries' | 'annexed' | 'regions') =>
    collect(
      objects[name].geometries.map((object) => {
        const { point, ...rest } = object.properties as PlaceProperties;
        const placed = projection.forward([lon(point), lat(point)]);
        const tidied = tidy(joined(laid.polygons(object) as Rings[], projection), snap);
        // What the grid flattens is a cell of it: no place is without a shape.
        return toFeature(tidied.length > 0 ? tidied : [cell([...placed])], {
          ...rest,
          point: placed.map(round),
        });
      }),
    );
  const linesOf = (name: 'borders' | 'disputed' | 'coast') => ({
    type: 'MultiLineString' as const,
    coordinates: laid.lines(objects[name]).map((line) => withoutRepeats(line.map(snap))),
  });
  return compact({
    countries: shapes('countries'),
    annexed: shapes('annexed'),
    regions: shapes('regions'),
    borders: linesOf('borders'),
    disputed: linesOf('disputed'),
    coast: linesOf('coast'),
  });
}

function build(): Topology<WorldObjects> {
  const units = readUnits();
  const shape = <P extends { place: string }>(
    polygons: Rings[],
    properties: P,
    seed?: Position,
  ) => {
    const point = (seed ?? innerPoint(largest(polygons) ?? [])).map(round);
    return toFeature(polygons, { ...properties, point });
  };
  const countries = collect([...units].map(([place, polygons]) => shape(polygons, { place })));
  const world = topology({ countries }) as Topology<Pick<WorldObjects, 'countries'>>;
  const regions = readRecipes().map((recipe) => {
    const { place, shape: drawn, seed } = recipe;
    return shape(tidy(regionShape(recipe, units), snap), { place, shape: drawn }, seed);
  });
  return compact({
    countries,
    annexed: collect([shape(crimea(units.get('UKR') ?? []), { place: 'UKR' })]),
    regions: collect(regions),
    ...boundaries(world),
    coast: coastline(world),
  });
}

/** Polygons with those that ±180° had parted grown together again. */
function joined(polygons: Rings[], projection: Projection): Rings[] {
  const parted = polygons.filter((rings) =>
    rings.some((ring) => edges(ring).some(([a, b]) => projection.isCut(a, b))),
  );
  const [first, ...rest] = parted;
  if (!first || rest.length === 0) return polygons;
  const whole = polygonClipping.union(first as Polygon, ...(rest as Polygon[]));
  return [...polygons.filter((it) => !parted.includes(it)), ...whole];
}

function compact(objects: Record<keyof WorldObjects, GeoJsonObject>): Topology<WorldObjects> {
  return untangle(thin(quantize(topology(objects) as Topology<WorldObjects>, GRID)));
}

const round = (degrees: number) => Math.round(degrees * 1000) / 1000;

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
