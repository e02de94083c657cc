import { geoArea } from 'd3-geo';
import type { Position } from 'geojson';

/** A closed ring of [longitude, latitude] in degrees: the first position stands again at the end. */
export type Ring = Position[];
/** An exterior ring, then its holes. */
export type Rings = Ring[];
/** A straight line between two positions. */
export type Edge = [Position, Position];

/** Longitude of a position, in degrees. */
export const lon = (position: Position | undefined): number => position?.[0] ?? NaN;
/** Latitude of a position, in degrees. */
export const lat = (position: Position | undefined): number => position?.[1] ?? NaN;

/** The edges of a ring, each from one position to the next. */
export function edges(ring: Ring): Edge[] {
  return ring.slice(1).map((end, i) => [ring[i] ?? end, end]);
}

/** Signed planar area of a ring in square degrees: positive when it runs counter-clockwise. */
export function signedArea(ring: Ring): number {
  return edges(ring).reduce((sum, [a, b]) => sum + lon(a) * lat(b) - lon(b) * lat(a), 0) / 2;
}

/** Whether a position lies within a polygon, by the even-odd rule in the plane of degrees. */
export function contains(rings: Rings, position: Position): boolean {
  const x = lon(position);
  const y = lat(position);
  let inside = false;
  for (const [a, b] of rings.flatMap(edges)) {
    const crosses = lat(a) > y !== lat(b) > y;
    if (crosses && x < lon(a) + ((y - lat(a)) * (lon(b) - lon(a))) / (lat(b) - lat(a))) {
      inside = !inside;
    }
  }
  return inside;
}

/** Least distance of a point from a straight line between two, both as seen from the line's start. */
export function distanceTo(line: { dx: number; dy: number }, px: number, py: number): number {
  const { dx, dy } = line;
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / length));
  return Math.hypot(px - along * dx, py - along * dy);
}

/**
 * Snaps polygons by `place`, drops what the snapping flattened, and winds exteriors clockwise and
 * holes counter-clockwise: d3-geo's order, without which it fills the rest of the globe. MapLibre
 * takes either.
 */
export function tidy(polygons: Rings[], place: (position: Position) => Position): Rings[] {
  return polygons.flatMap((rings) => {
    const snapped = rings.map((ring) => withoutRepeats(ring.map(place)));
    const [exterior, ...holes] = snapped;
    if (!exterior || signedArea(exterior) === 0) return [];
    const kept = holes.filter((hole) => signedArea(hole) !== 0);
    return [[wind(exterior, -1), ...kept.map((hole) => wind(hole, 1))]];
  });
}

/** The polygon that covers most of the globe; undefined for none. */
export function largest(polygons: Rings[]): Rings | undefined {
  const area = (rings: Rings): number => geoArea({ type: 'Polygon', coordinates: rings });
  return polygons.reduce<Rings | undefined>(
    (best, rings) => (best && area(best) >= area(rings) ? best : rings),
    undefined,
  );
}

/** A line without the positions that stand twice in a row. */
export function withoutRepeats(ring: Ring): Ring {
  return ring.filter(
    (p, i) => i === 0 || lon(p) !== lon(ring[i - 1]) || lat(p) !== lat(ring[i - 1]),
  );
}

function wind(ring: Ring, sign: 1 | -1): Ring {
  return Math.sign(signedArea(ring)) === sign ? ring : ring.toReversed();
}
