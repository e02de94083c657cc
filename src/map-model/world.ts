import type { MultiLineString, Position } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Localized } from '../text/localized.ts';
import type { Box, PlaceId } from '../place/place.ts';
import type { LngLat } from './mercator.ts';
import type { Projection } from './camera.ts';
import { layOut, type Polygons } from './lay-out.ts';
import { boxOf } from './ring.ts';
import { layOutSeas, type Sea, type SeaRule } from './seas.ts';

/** A shape of the map: the polygons of one place, cut where the projection ends; in projected degrees. */
export interface Shape {
  readonly place: PlaceId;
  readonly polygons: Polygons;
  readonly box: Box;
  /** The shape's edge, without the seams where it was cut. */
  readonly outline: MultiLineString;
  /** Where a name or a dot belongs. */
  readonly point: LngLat;
}

/** How the editor drew a region. */
export interface RegionRule {
  readonly place: PlaceId;
  /** Water, a union of states, or a wide frame over land and sea, which is outlined and not filled. */
  readonly shape: 'sea' | 'states' | 'frame';
  /** The states it unites. */
  readonly states?: readonly PlaceId[];
  /** The stretch to show of it, in degrees of the globe. */
  readonly camera: Box;
  readonly rule: Localized;
  readonly source: string;
}

/** A region as drawn, with the rule by which it was drawn. */
export type RegionShape = Shape & RegionRule;

/** The published geometry, ready to draw; nothing in it depends on a text. */
export interface World {
  readonly projection: Projection;
  readonly areas: ReadonlyMap<PlaceId, Shape>;
  readonly regions: ReadonlyMap<PlaceId, RegionShape>;
  /** Land that another state claims to have annexed; of the state it belongs to, and hatched. */
  readonly annexed: readonly Shape[];
  readonly borders: MultiLineString;
  /** Boundaries that are not agreed; drawn dashed. */
  readonly disputed: MultiLineString;
  readonly coast: MultiLineString;
  readonly seas: readonly Sea[];
}

interface Properties {
  place: PlaceId;
  point: [number, number];
}

const objects = ['countries', 'annexed', 'borders', 'disputed', 'coast', 'regions'] as const;

/**
 * Joins the published geometry to the rules by which the regions were drawn.
 * @param raw the published `data/world.json`, as parsed JSON
 * @throws if it is not what the build writes, or a region has no rule
 */
export function parseWorld(
  raw: unknown,
  rules: readonly RegionRule[],
  projection: Projection,
  seas: readonly SeaRule[] = [],
): World {
  if (!isWorldTopology(raw)) {
    throw new Error(`the geometry is not a topology with the objects ${objects.join(', ')}`);
  }
  const ruleOf = new Map(rules.map((rule) => [rule.place, rule]));
  const laid = layOut(raw, projection);
  const shapes = (name: 'countries' | 'annexed' | 'regions') =>
    raw.objects[name].geometries.map((object) =>
      shapeOf(object.properties as Properties, laid.polygons(object), projection),
    );
  const line = (name: 'borders' | 'disputed' | 'coast'): MultiLineString => ({
    type: 'MultiLineString',
    coordinates: laid.lines(raw.objects[name]),
  });
  let coast: MultiLineString | undefined;
  const regions = shapes('regions').map((shape): RegionShape => {
    const rule = ruleOf.get(shape.place);
    if (!rule) throw new Error(`data/regions.json has no rule for ${shape.place}`);
    return Object.assign(shape, rule);
  });
  return {
    projection,
    areas: new Map(shapes('countries').map((shape) => [shape.place, shape])),
    regions: new Map(regions.map((region) => [region.place, region])),
    annexed: shapes('annexed'),
    borders: line('borders'),
    disputed: line('disputed'),
    seas: layOutSeas(seas, projection),
    // Only the SVG map draws it.
    get coast() {
      return (coast ??= line('coast'));
    },
  };
}

function isWorldTopology(
  raw: unknown,
): raw is Topology<Record<(typeof objects)[number], GeometryCollection>> {
  if (typeof raw !== 'object' || raw === null || !('objects' in raw)) return false;
  const found = raw.objects;
  return typeof found === 'object' && found !== null && objects.every((name) => name in found);
}

function shapeOf({ place, point }: Properties, polygons: Polygons, projection: Projection): Shape {
  let outline: MultiLineString | undefined;
  return {
    place,
    point: projection.forward(point),
    polygons,
    box: boxOf(polygons.map(([outer = []]) => outer)),
    // Few outlines are ever asked for.
    get outline() {
      return (outline ??= outlineOf(polygons, projection));
    },
  };
}

/** The rings without the edges along which the globe was cut open. */
function outlineOf(polygons: Shape['polygons'], projection: Projection): MultiLineString {
  const lines: Position[][] = [];
  for (const ring of polygons.flat()) {
    let line: Position[] = [];
    lines.push(line);
    for (const [at, point] of ring.entries()) {
      const before = ring[at - 1];
      if (before && projection.isCut(before, point)) lines.push((line = []));
      line.push(point);
    }
  }
  return { type: 'MultiLineString', coordinates: lines.filter((line) => line.length > 1) };
}
