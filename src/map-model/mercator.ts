/** Longitude and latitude in degrees. */
export type LngLat = readonly [lng: number, lat: number];
/** CSS pixels from the map's top left corner. */
export type Point = readonly [x: number, y: number];

/** Where Web Mercator's square ends. */
const maxLat = 85.051129;

/** Mercator x and y from 0 to 1, y downwards. */
export function mercator([lng, lat]: LngLat): Point {
  const clamped = Math.max(-maxLat, Math.min(maxLat, lat));
  const y = Math.log(Math.tan(Math.PI / 4 + (clamped * Math.PI) / 360));
  return [lng / 360 + 0.5, 0.5 - y / (2 * Math.PI)];
}

/** The point of the world at Mercator x and y from 0 to 1. */
export function unmercator([x, y]: Point): LngLat {
  const lat = (360 / Math.PI) * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - 90;
  return [(x - 0.5) * 360, lat];
}

/** The world's width in CSS pixels. */
export function worldSize(zoom: number): number {
  return 512 * 2 ** zoom;
}

/** The cosine of degrees. */
export function cosine(lat: number): number {
  return Math.cos((lat * Math.PI) / 180);
}

/** Longitude from -180 up to, and without, 180; by remainders, which are exact where a quotient is rounded. */
export function wrapLongitude(lng: number): number {
  return ((((lng + 180) % 360) + 360) % 360) - 180;
}
