import type { Position } from 'geojson';
import { distanceTo, edges, encloses, lat, lon, type Ring, type Rings } from './planar.ts';

const STEPS = 12;
const PASSES = 4;

/** A straight line from (x, y) by (dx, dy), in degrees of latitude. */
interface Segment {
  x: number;
  y: number;
  dx: number;
  dy: number;
}

type Box = [west: number, south: number, east: number, north: number];

/**
 * Where a label or a dot belongs: about the point of a polygon that is farthest from its edges.
 * A lattice over the bounding box is searched, then ever smaller ones around the best point so far.
 * Longitudes are shortened by the cosine of the latitude. Returns degrees with two decimals, which
 * may fall just outside a polygon smaller than that.
 */
export function innerPoint(rings: Rings): Position {
  let box = bounds(rings[0] ?? []);
  const shrink = Math.cos((((box[1] + box[3]) / 2) * Math.PI) / 180);
  const lines = rings.flatMap(edges);
  const segments = lines.map(([a, b]): Segment => {
    const [x, y] = [lon(a) * shrink, lat(a)];
    return { x, y, dx: lon(b) * shrink - x, dy: lat(b) - y };
  });
  let best: Position = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
  let reach = 0;
  for (let pass = 0; pass < PASSES; pass++) {
    for (const candidate of lattice(box)) {
      const distance = clearance(segments, lon(candidate) * shrink, lat(candidate), reach);
      if (distance > reach && encloses(lines, candidate)) [best, reach] = [candidate, distance];
    }
    const [halfWidth, halfHeight] = [(box[2] - box[0]) / STEPS, (box[3] - box[1]) / STEPS];
    const [x, y] = [lon(best), lat(best)];
    box = [x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight];
  }
  return best.map((degrees) => Math.round(degrees * 100) / 100);
}

function bounds(ring: Ring): Box {
  const [xs, ys] = [ring.map(lon), ring.map(lat)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function lattice([west, south, east, north]: Box): Position[] {
  const marks = Array.from({ length: STEPS }, (_, i) => (i + 0.5) / STEPS);
  return marks.flatMap((u) =>
    marks.map((v) => [west + u * (east - west), south + v * (north - south)]),
  );
}

/** Least distance from (x, y) to a segment, or the first one found that is not beyond `enough`. */
function clearance(segments: Segment[], x: number, y: number, enough: number): number {
  let least = Infinity;
  for (const segment of segments) {
    least = Math.min(least, distanceTo(segment, x - segment.x, y - segment.y));
    if (least <= enough) break;
  }
  return least;
}
