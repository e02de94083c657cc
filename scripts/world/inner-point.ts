import type { Position } from 'geojson';
import polylabel from 'polylabel';
import { lat, lon, type Rings } from './planar.ts';

/**
 * Where a label or a dot belongs: the point of a polygon that is farthest from its edges, its pole of
 * inaccessibility. Longitudes are shortened by the cosine of the latitude. Returns degrees with two
 * decimals, which may fall just outside a polygon smaller than that.
 */
export function innerPoint(rings: Rings): Position {
  const lats = rings[0]?.map(lat) ?? [];
  const shrink = Math.cos((((Math.min(...lats) + Math.max(...lats)) / 2) * Math.PI) / 180);
  const plane = rings.map((ring) =>
    ring.map((at): [number, number] => [lon(at) * shrink, lat(at)]),
  );
  const [x, y] = polylabel(plane, 0.001);
  return [x / shrink, y].map((degrees) => Math.round(degrees * 100) / 100);
}
