import type { Box } from '../domain/place.ts';

/** Longitude and latitude in degrees. */
export type LngLat = readonly [lng: number, lat: number];
/** CSS pixels from the map's top left corner. */
export type Point = readonly [x: number, y: number];
export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Where a flat map looks: Web Mercator, the world 512 · 2^zoom pixels wide, as MapLibre counts.
 * Both renderers share it, so that one can give way to the other without a jump.
 */
export interface Camera {
  readonly center: LngLat;
  readonly zoom: number;
}

export const maxZoom = 7;
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

/** Keeps the camera where the map fills the view from north to south, as MapLibre does. */
export function constrain(camera: Camera, size: Size): Camera {
  const zoom = Math.min(maxZoom, Math.max(camera.zoom, Math.log2(size.height / 512)));
  const [x, y] = mercator(camera.center);
  const half = size.height / worldSize(zoom) / 2;
  const [, lat] = unmercator([x, Math.min(1 - half, Math.max(half, y))]);
  const lng = ((((camera.center[0] + 180) % 360) + 360) % 360) - 180;
  return { center: [lng, lat], zoom };
}

/**
 * The camera that shows a whole box.
 * @param margin CSS pixels kept free on every side
 */
export function fit([west, south, east, north]: Box, size: Size, margin: number): Camera {
  const [left, bottom] = mercator([west, south]);
  const [right, top] = mercator([east, north]);
  const scale = Math.min(
    Math.max(1, size.width - 2 * margin) / (right - left || 1e-6),
    Math.max(1, size.height - 2 * margin) / (bottom - top || 1e-6),
  );
  const center = unmercator([(left + right) / 2, (top + bottom) / 2]);
  return constrain({ center, zoom: Math.log2(scale / 512) }, size);
}

/** Where a point of the world stands on screen; of its copies, the one nearest the middle. */
export function project(camera: Camera, size: Size, at: LngLat): Point {
  const scale = worldSize(camera.zoom);
  const [cx, cy] = mercator(camera.center);
  const [x, y] = mercator(at);
  const dx = x - cx - Math.round(x - cx);
  return [size.width / 2 + dx * scale, size.height / 2 + (y - cy) * scale];
}

/** What point of the world stands at a point of the screen; longitude from -180 to 180. */
export function unproject(camera: Camera, size: Size, [px, py]: Point): LngLat {
  const scale = worldSize(camera.zoom);
  const [cx, cy] = mercator(camera.center);
  const x = cx + (px - size.width / 2) / scale;
  const [lng, lat] = unmercator([x - Math.floor(x), cy + (py - size.height / 2) / scale]);
  return [lng, lat];
}

/** The copies of the world, a whole turn to the left (-1) or right (1), that a camera sees. */
export function copiesInView(camera: Camera, size: Size): number[] {
  const [x] = mercator(camera.center);
  const half = size.width / worldSize(camera.zoom) / 2;
  return [-1, 1].filter((copy) => (copy < 0 ? x - half < 0 : x + half > 1));
}

/** The smallest box round all boxes, going whichever way round the globe is shorter. */
export function union(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined;
  const direct = spanning(boxes);
  const around = spanning(
    boxes.map(([w, s, e, n]): Box => (w < 0 ? [w + 360, s, e + 360, n] : [w, s, e, n])),
  );
  return around[2] - around[0] < direct[2] - direct[0] ? around : direct;
}

function spanning(boxes: readonly Box[]): Box {
  return [
    Math.min(...boxes.map((b) => b[0])),
    Math.min(...boxes.map((b) => b[1])),
    Math.max(...boxes.map((b) => b[2])),
    Math.max(...boxes.map((b) => b[3])),
  ];
}
