import type { MultiLineString, Position } from 'geojson';
import type { Extent } from './extent.ts';
import { bounded } from './bounded.ts';
import type { Projection } from './camera.ts';
import { mercator, unmercator, type LngLat } from './mercator.ts';

const radians = Math.PI / 180;

/** How far from its centre meridians and parallels are drawn, in degrees: beyond they are hardly lines. */
const reach = 140;

/**
 * [Lambert's azimuthal equal-area projection](https://pubs.usgs.gov/pp/1395/report.pdf#page=194): areas are
 * in proportion everywhere, and shapes as they are near its centre.
 * @param extent where its centre is, and what its map opens with
 */
export function lambert({ center, near }: Pick<Extent, 'center' | 'near'>): Projection {
  const [lng0, lat0] = center;
  const [sin0, cos0] = [Math.sin(lat0 * radians), Math.cos(lat0 * radians)];

  /** From x and y, which go from -1 to 1, y upwards. */
  const place = (x: number, y: number): LngLat => unmercator([0.5 + x / 2, 0.5 - y / 2]);

  // Sixty thousand points pass here before the map is there: they are read by index, and each number is worked out once.
  function forward(at: LngLat): LngLat {
    const turn = (at[0] - lng0) * radians;
    const lat = at[1] * radians;
    const sin = Math.sin(lat);
    const cos = Math.cos(lat);
    const cosTurn = Math.cos(turn);
    const toCenter = sin0 * sin + cos0 * cos * cosTurn;
    const scale = Math.SQRT1_2 / Math.sqrt(Math.max(1e-9, 1 + toCenter));
    return place(scale * cos * Math.sin(turn), scale * (cos0 * sin - sin0 * cos * cosTurn));
  }

  function inverse(at: Position): LngLat {
    const [mx, my] = mercator(at as unknown as LngLat);
    const [x, y] = [mx * 2 - 1, 1 - my * 2];
    const radius = Math.hypot(x, y);
    const angle = 2 * Math.asin(Math.min(1, radius));
    const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
    if (radius === 0) return center;
    const lat = Math.asin(cos * sin0 + (y * sin * cos0) / radius);
    const turn = Math.atan2(x * sin, radius * cos0 * cos - y * sin0 * sin);
    return [lng0 + turn / radians, lat / radians];
  }

  /** Whether a point lies where the geometry is cut: at ±180° or at the South Pole. */
  function isSeam(at: Position): boolean {
    const [lng, lat] = inverse(at);
    return Math.abs(Math.abs(((lng + 540) % 360) - 180) - 180) < 1e-4 || lat < -89.99;
  }

  const rim = Array.from({ length: 121 }, (_, at): LngLat => {
    const angle = -(at * 3) * radians;
    return place(Math.sin(angle), Math.cos(angle));
  });
  const [, south] = place(0, -1);
  const [, north] = place(0, 1);
  const boxAround = (points: readonly LngLat[], spare = 0) => {
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const [west, east] = [Math.min(...xs), Math.max(...xs)];
    const [bottom, top] = [Math.min(...ys), Math.max(...ys)];
    const [dx, dy] = [(east - west) * spare, (top - bottom) * spare];
    return [west - dx, bottom - dy, east + dx, top + dy] as const;
  };

  return bounded({
    id: 'lambert',
    edges: [-180, south, 180, north],
    ...(near.length > 1 && { shown: boxAround(near.map(forward), 0.12) }),
    outline: { ring: rim.map((at) => [...at]) },
    graticule: graticuleOf(center, forward),
    forward,
    boxOf([west, south, east, north]) {
      const steps = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1];
      return boxAround(
        steps.flatMap((across) =>
          steps.map((up) => forward([west + across * (east - west), south + up * (north - south)])),
        ),
      );
    },
    isCut: (a, b) => isSeam(a) && isSeam(b),
  });
}

/** Every 30th meridian and parallel, as far as they are near. */
function graticuleOf(center: LngLat, forward: (at: LngLat) => LngLat): MultiLineString {
  const every = (from: number, to: number, step: number) =>
    Array.from({ length: (to - from) / step + 1 }, (_, at) => from + at * step);
  const lines = [
    ...every(-180, 150, 30).map((lng) => every(-80, 80, 2).map((lat): LngLat => [lng, lat])),
    ...every(-60, 60, 30).map((lat) => every(-180, 180, 2).map((lng): LngLat => [lng, lat])),
  ];
  return {
    type: 'MultiLineString',
    coordinates: lines.flatMap((line) => {
      const pieces: Position[][] = [[]];
      for (const at of line) {
        if (distance(center, at) < reach) pieces.at(-1)?.push([...forward(at)]);
        else if (pieces.at(-1)?.length) pieces.push([]);
      }
      return pieces.filter((piece) => piece.length > 1);
    }),
  };
}

/** How far two points of the globe are from each other, in degrees. */
export function distance([lng1, lat1]: LngLat, [lng2, lat2]: LngLat): number {
  const [a, b] = [lat1 * radians, lat2 * radians];
  const cosine =
    Math.sin(a) * Math.sin(b) + Math.cos(a) * Math.cos(b) * Math.cos((lng2 - lng1) * radians);
  return Math.acos(Math.max(-1, Math.min(1, cosine))) / radians;
}
