import type { Position } from 'geojson';
import type { Box } from '../place/place.ts';

type Ring = readonly Position[];

// Points are read by index here: taken apart by pattern, finding the boxes of all countries was two
// fifths of the time it took to read the world, which a reader waits for.

/** The box round all rings, in degrees; inside out if there are none. */
export function boxOf(rings: Iterable<Ring>): Box {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const ring of rings) {
    for (let at = 0; at < ring.length; at++) {
      const point = ring[at];
      if (!point) continue;
      const lng = point[0] ?? 0;
      const lat = point[1] ?? 0;
      if (lng < west) west = lng;
      if (lng > east) east = lng;
      if (lat < south) south = lat;
      if (lat > north) north = lat;
    }
  }
  return [west, south, east, north];
}

/** Whether a point is within a box or on its rim: of most points it tells sooner than the rings do. */
export function isInBox([west, south, east, north]: Box, lng: number, lat: number): boolean {
  return lng >= west && lng <= east && lat >= south && lat <= north;
}

/** Whether a point is within rings: even-odd over all of them, holes included. */
export function contains(rings: Iterable<Ring>, lng: number, lat: number): boolean {
  let inside = false;
  for (const ring of rings) {
    let before = ring.at(-1);
    for (let at = 0; at < ring.length; at++) {
      const point = ring[at];
      if (!point || !before) continue;
      const y1 = before[1] ?? 0;
      const y2 = point[1] ?? 0;
      if (y1 > lat !== y2 > lat) {
        const x1 = before[0] ?? 0;
        const x2 = point[0] ?? 0;
        if (lng < ((x1 - x2) * (lat - y2)) / (y1 - y2) + x2) inside = !inside;
      }
      before = point;
    }
  }
  return inside;
}
