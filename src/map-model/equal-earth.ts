import { geoEqualEarthRaw } from 'd3-geo';
import type { Position } from 'geojson';
import { bounded } from './bounded.ts';
import { mercator, unmercator } from './mercator.ts';

const radians = Math.PI / 180;

/**
 * Equal Earth's middle: its cut, opposite, runs through the Bering Strait. What it parts is Antarctica
 * and, of the United States, islands off Alaska.
 */
const middle = 11;
/** Half the projected map's width in Equal Earth's own unit, the globe's radius. */
const half = geoEqualEarthRaw(Math.PI, 0)[0];

/** Longitude from the middle, from -180 to 180. Either end of a turn is left where it is. */
function fromMiddle(lng: number): number {
  let it = lng - middle;
  while (it > 180) it -= 360;
  while (it < -180) it += 360;
  return it;
}

/** @param lng from the middle */
function place(lng: number, lat: number): [number, number] {
  const [x, y] = geoEqualEarthRaw(lng * radians, lat * radians);
  return [...unmercator([0.5 + x / half / 2, 0.5 - y / half / 2])];
}

function steps(from: number, to: number, count: number): number[] {
  return Array.from({ length: count + 1 }, (_, at) => from + ((to - from) * at) / count);
}

function meridian(lng: number): Position[] {
  return steps(-90, 90, 36).map((lat) => place(lng, lat));
}

/** [A projection that shows areas in proportion](https://doi.org/10.1080/13658816.2018.1504949). */
export const equalEarth = bounded({
  id: 'equal',
  cut: middle - 180,
  edges: [-180, place(0, -90)[1], 180, place(0, 90)[1]],
  outline: {
    ring: [...meridian(-180), ...meridian(180).reverse(), ...meridian(-180).slice(0, 1)],
  },
  graticule: {
    type: 'MultiLineString',
    coordinates: [
      ...steps(-150, 150, 10).map(meridian),
      ...steps(-60, 60, 4).map((lat) => [place(-180, lat), place(180, lat)]),
    ],
  },
  forward: ([lng, lat]) => place(fromMiddle(lng), lat),
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
    ].flatMap((lng) => steps(south, north, 8).map((lat) => place(lng, lat)));
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  },
  isCut: (a, b) => [a, b].every(isEdge),
});

/** Whether a point lies on the outline, or at ±180°, where the geometry is cut already. */
function isEdge([lng = 0, lat = 0]: Position): boolean {
  const [x, y] = mercator([lng, lat]);
  const [east = 0, north = 0] =
    geoEqualEarthRaw.invert?.((x - 0.5) * half * 2, (0.5 - y) * half * 2) ?? [];
  const isAt = (meridian: number) => Math.abs(east / radians - meridian) < 1e-4;
  return [-180, 180, 180 - middle].some(isAt) || Math.abs(north) > 89.9 * radians;
}
