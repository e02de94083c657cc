import type { Box } from '../place/place.ts';
import { onGround, onScreen, type Globe } from './globe.ts';

/** Longitude and latitude in degrees. */
export type LngLat = readonly [lng: number, lat: number];
/** CSS pixels from the map's top left corner. */
export type Point = readonly [x: number, y: number];
export interface Size {
  readonly width: number;
  readonly height: number;
  /** Whether it is looked at from far away: names are larger. */
  readonly far?: boolean;
}

/** What a camera looks at, whatever the size of the map: its zoom is that of a map of one pixel. */
export type RelativeCamera = Pick<Camera, 'center' | 'zoom'>;

/** How what a map shows comes to an end; undefined: it goes round and round. */
export interface Bounds {
  /** Where the projected map ends. */
  readonly edges?: Box;
  /** Whether it is a globe. */
  readonly globe?: true;
}

/**
 * Where a map looks: the projected map 512 · 2^zoom pixels wide, as MapLibre counts, and all points in
 * projected degrees; a globe so large that its middle is drawn at the scale Web Mercator has there. Both
 * renderers share it, so that one can give way to the other without a jump.
 */
export interface Camera extends Bounds {
  readonly center: LngLat;
  readonly zoom: number;
}

/** How a map is looked at now. */
export interface Viewport {
  readonly camera: Camera;
  readonly size: Size;
}

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

/** The globe under a camera. */
export function globeOf({ center, zoom }: Camera, size: Size): Globe {
  return { center, radius: worldSize(zoom) / (2 * Math.PI * cosine(center[1])), size };
}

/** How many CSS pixels a degree of longitude takes at a latitude, seen from straight above. */
export function pixelsPerDegree({ center, zoom, globe }: Camera, lat: number): number {
  const perDegree = worldSize(zoom) / 360;
  return globe ? (perDegree * cosine(lat)) / cosine(center[1]) : perDegree;
}

/** The cosine of degrees. */
export function cosine(lat: number): number {
  return Math.cos((lat * Math.PI) / 180);
}

/**
 * Where a point of the world stands on screen; of its copies, the one nearest the middle. What a globe
 * hides is infinitely far off.
 */
export function project(camera: Camera, size: Size, at: LngLat): Point {
  if (camera.globe) return onScreen(globeOf(camera, size), at);
  const scale = worldSize(camera.zoom);
  const [cx, cy] = mercator(camera.center);
  const [x, y] = mercator(at);
  const dx = x - cx - (camera.edges ? 0 : Math.round(x - cx));
  return [size.width / 2 + dx * scale, size.height / 2 + (y - cy) * scale];
}

/**
 * What point of the world stands at a point of the screen; on a projection that goes round, from -180 to 180.
 * `undefined` beside a globe.
 */
export function unproject(camera: Camera, size: Size, [px, py]: Point): LngLat | undefined {
  if (camera.globe) return onGround(globeOf(camera, size), [px, py]);
  const scale = worldSize(camera.zoom);
  const [cx, cy] = mercator(camera.center);
  const x = cx + (px - size.width / 2) / scale;
  const turn = camera.edges ? 0 : Math.floor(x);
  return unmercator([x - turn, cy + (py - size.height / 2) / scale]);
}

/** The copies of the world, a whole turn to the left (-1) or right (1), that a camera sees. */
export function copiesInView(camera: Camera, size: Size): number[] {
  if (camera.edges || camera.globe) return [];
  const [x] = mercator(camera.center);
  const half = size.width / worldSize(camera.zoom) / 2;
  return [-1, 1].filter((copy) => (copy < 0 ? x - half < 0 : x + half > 1));
}
