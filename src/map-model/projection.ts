import { geoEqualEarthRaw } from 'd3-geo';
import type { MultiLineString, Position } from 'geojson';
import type { Box } from '../place/place.ts';
import type { ProjectionId } from '../place/projection-id.ts';
import {
  mercator,
  unmercator,
  type Bounds,
  type Camera,
  type LngLat,
  type Size,
} from './camera.ts';
import type { PathWriter } from './paths.ts';

/**
 * How the world is laid out. Everything that draws, MapLibre included, knows Web Mercator only. So what
 * another projection gives is put into Mercator's square, and its points are given by the longitude and
 * latitude that Web Mercator draws there: projected degrees. For Web Mercator and the globe these are
 * true longitudes and latitudes.
 */
export interface Projection extends Bounds {
  readonly id: ProjectionId;
  /** Where a point of the globe stands, in projected degrees. */
  readonly forward: (at: LngLat) => LngLat;
  /** The smallest projected box that holds a box of the globe; east may be over 180°. */
  readonly boxOf: (box: Box) => Box;
  /** Whether two neighbouring points lie on the line where the globe was cut open. */
  readonly isCut: (a: Position, b: Position) => boolean;
  /** The world's outline, a closed ring, and every 30th meridian and parallel. */
  readonly outline: Position[];
  readonly graticule: MultiLineString;
  /** Writes shapes anew for each camera; undefined: they are written once and moved by a transform. */
  readonly write?: (camera: Camera, size: Size, grain: number) => PathWriter;
}

const radians = Math.PI / 180;

/**
 * Equal Earth's middle: its cut, opposite, runs through the Bering Strait. What it parts is Antarctica
 * and, of the United States, islands off Alaska.
 */
const middle = 11;
/** The meridian along which the globe is cut for Equal Earth. */
export const equalEarthCut = middle - 180;
/** Half the projected map's width in Equal Earth's own unit, the globe's radius. */
const half = geoEqualEarthRaw(Math.PI, 0)[0];

/** Longitude from the middle, from -180 to 180. Either end of a turn is left where it is. */
function fromMiddle(lng: number): number {
  let it = lng - middle;
  while (it > 180) it -= 360;
  while (it < -180) it += 360;
  return it;
}

function equalEarth(lng: number, lat: number): [number, number] {
  const [x, y] = geoEqualEarthRaw(lng * radians, lat * radians);
  return [...unmercator([0.5 + x / half / 2, 0.5 - y / half / 2])];
}

function steps(from: number, to: number, count: number): number[] {
  return Array.from({ length: count + 1 }, (_, at) => from + ((to - from) * at) / count);
}

function meridian(lng: number): Position[] {
  return steps(-90, 90, 36).map((lat) => equalEarth(lng, lat));
}

const equalGraticule: Position[][] = [
  ...steps(-150, 150, 10).map(meridian),
  ...steps(-60, 60, 4).map((lat) => [equalEarth(-180, lat), equalEarth(180, lat)]),
];

/** [A projection that shows areas in proportion](https://doi.org/10.1080/13658816.2018.1504949). */
const equal: Projection & { readonly edges: Box } = {
  id: 'equal',
  forward: ([lng, lat]) => equalEarth(fromMiddle(lng), lat),
  boxOf([west, south, east, north]) {
    // A box across the cut cannot be shown whole: its larger part is.
    let [left, right] = [west - middle, east - middle];
    if (right > 180 && left < 180)
      [left, right] = right - 180 > 180 - left ? [-180, right - 360] : [left, 180];
    if (left < -180 && right > -180)
      [left, right] = -180 - left > right + 180 ? [left + 360, 180] : [-180, right];
    const points = [
      fromMiddle(left + middle),
      (left + right) / 2,
      fromMiddle(right + middle),
    ].flatMap((lng) => steps(south, north, 8).map((lat) => equalEarth(lng, lat)));
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  },
  isCut: (a, b) => [a, b].every(isEdge),
  edges: [-180, equalEarth(0, -90)[1], 180, equalEarth(0, 90)[1]],
  outline: [...meridian(-180), ...meridian(180).reverse(), ...meridian(-180).slice(0, 1)],
  graticule: { type: 'MultiLineString', coordinates: equalGraticule },
};

/** Whether a point lies on the outline, within what its coordinates were rounded by. */
function isEdge([lng = 0, lat = 0]: Position): boolean {
  const [x, y] = mercator([lng, lat]);
  const [east = 0, north = 0] =
    geoEqualEarthRaw.invert?.((x - 0.5) * half * 2, (0.5 - y) * half * 2) ?? [];
  return Math.abs(east) > 179.9 * radians || Math.abs(north) > 89.9 * radians;
}

const flatGraticule: Position[][] = [
  ...steps(-180, 150, 11).map((lng) => [
    [lng, -85],
    [lng, 85],
  ]),
  ...steps(-60, 60, 4).map((lat) => [
    [-180, lat],
    [180, lat],
  ]),
];

const flat: Projection = {
  id: 'flat',
  forward: (at) => at,
  boxOf: (box) => box,
  isCut([x1 = 0, y1 = 0], [x2 = 0, y2 = 0]) {
    const along = (value: number, other: number, edge: number) =>
      Math.abs(value - other) < 1e-6 && Math.abs(Math.abs(value) - edge) < 1e-6;
    return along(x1, x2, 180) || along(y1, y2, 90);
  },
  outline: [
    [-180, -85],
    [-180, 85],
    [180, 85],
    [180, -85],
    [-180, -85],
  ],
  graticule: { type: 'MultiLineString', coordinates: flatGraticule },
};

/** The projections onto a plane; the globe is loaded when asked for. */
export const projections = { equal, flat } as const satisfies Partial<
  Record<ProjectionId, Projection>
>;
