import type { Geometry, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import type { Projection } from './camera.ts';

/** Polygons of one place: of each its outer ring, then its holes. */
export type Polygons = readonly (readonly (readonly Position[])[])[];

/** Longest edge, in degrees, that is drawn straight although its ends lie on a curve. */
const longest = 1;

/** The published geometry in a projection. */
export interface LaidOut {
  /** @throws if the object is no polygons */
  polygons(object: GeometryObject): Polygons;
  /** Lines, broken where the globe is cut. @throws if the object is no lines */
  lines(object: GeometryObject): Position[][];
}

/**
 * Lays the published geometry out in a projection: each arc once, for two countries share it. Only what
 * lies across the meridian where the globe is cut is taken by itself.
 * @param world in degrees of the globe, cut at ±180°
 */
export function layOut(world: Topology, projection: Projection): LaidOut {
  const { bends, cut } = projection;
  const bent = (line: readonly Position[]) => bend(line, projection);
  const laid = bends ? { ...world, transform: undefined, arcs: absolute(world).map(bent) } : world;
  return {
    polygons(object) {
      const polygons = polygonsIn(geometryOf(laid, object));
      if (cut === undefined || !polygons.some(isAcross)) return polygons;
      const uncut = polygonsIn(geometryOf(world, object));
      return polygons.flatMap((polygon, at) =>
        isAcross(polygon) ? halves(uncut[at] ?? [], cut).map((half) => half.map(bent)) : [polygon],
      );
    },
    lines(object) {
      const geometry = geometryOf(laid, object);
      if (geometry?.type !== 'MultiLineString') throw new Error('the geometry: lines expected');
      return cut === undefined ? geometry.coordinates : geometry.coordinates.flatMap(broken);
    },
  };
}

/** A topology's arcs in degrees. */
function absolute({ arcs, transform }: Topology): Position[][] {
  if (!transform) return arcs;
  const { scale, translate } = transform;
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map((step) => [
      (x += step[0] ?? 0) * scale[0] + translate[0],
      (y += step[1] ?? 0) * scale[1] + translate[1],
    ]);
  });
}

/** A line in projected degrees, with points added to its long edges, so that they follow the curves. */
function bend(line: readonly Position[], projection: Projection): Position[] {
  const bent: (readonly [number, number])[] = [];
  let before = line[0] ?? [];
  for (const at of line) {
    const x = at[0] ?? 0;
    const y = at[1] ?? 0;
    const dx = x - (before[0] ?? x);
    const dy = y - (before[1] ?? y);
    const pieces = Math.ceil(Math.max(Math.abs(dx), Math.abs(dy)) / longest) || 1;
    for (let left = pieces - 1; left >= 0; left--) {
      bent.push(projection.forward([x - (dx * left) / pieces, y - (dy * left) / pieces]));
    }
    before = at;
  }
  return bent as unknown as Position[];
}

function geometryOf(world: Topology, object: GeometryObject): Geometry | undefined {
  const it = feature(world, object);
  return it.type === 'Feature' ? it.geometry : undefined;
}

function polygonsIn(geometry: Geometry | undefined): Position[][][] {
  if (geometry?.type === 'MultiPolygon') return geometry.coordinates;
  if (geometry?.type === 'Polygon') return [geometry.coordinates];
  throw new Error('the geometry: polygons expected');
}

/** Whether neighbours stand at the two ends of the projected map, which no edge is long enough for. */
const isJump = (from: Position, to: Position) => Math.abs((to[0] ?? 0) - (from[0] ?? 0)) > 90;

function isAcross([outer = []]: Position[][]): boolean {
  return outer.some((at, i) => isJump(outer[i - 1] ?? at, at));
}

function broken(line: Position[]): Position[][] {
  const pieces: Position[][] = [];
  for (const [i, at] of line.entries()) {
    const before = line[i - 1];
    if (!before || isJump(before, at)) pieces.push([]);
    pieces.at(-1)?.push(at);
  }
  return pieces.filter((piece) => piece.length > 1);
}

/** The parts of a polygon east and west of a meridian; the western a whole turn on. */
function halves(polygon: Position[][], cut: number): Position[][][] {
  const part = (side: 1 | -1) =>
    polygon.map((ring) => clip(ring, cut, side)).filter((ring) => ring.length > 3);
  const west = part(-1).map((ring) => ring.map(([x = 0, y = 0]) => [x + 360, y]));
  return [part(1), west].filter((rings) => rings.length > 0);
}

/** A closed ring's part on one side of a meridian, as Sutherland and Hodgman cut it. */
function clip(ring: Position[], cut: number, side: 1 | -1): Position[] {
  const isIn = ([x = 0]: Position) => (x - cut) * side >= 0;
  const kept = ring.flatMap((at, i): Position[] => {
    const [[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]] = [ring[i - 1] ?? at, at];
    const crossing = [cut, y1 + ((cut - x1) / (x2 - x1)) * (y2 - y1)];
    return [...(isIn([x1]) === isIn(at) ? [] : [crossing]), ...(isIn(at) ? [at] : [])];
  });
  const [first] = kept;
  return first && first.join() !== kept.at(-1)?.join() ? [...kept, first] : kept;
}
