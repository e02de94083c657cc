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
 * Where a map looks: the plate 512 · 2^zoom pixels wide, as MapLibre counts, and all points in plate
 * degrees. Both renderers share it, so that one can give way to the other without a jump.
 */
export interface Camera {
  readonly center: LngLat;
  readonly zoom: number;
  /** Where the plate ends; left out, it goes round and round. */
  readonly edges?: Box;
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

/** CSS pixels kept free round a plate that is seen whole. */
export const rim = 10;

/**
 * Keeps the camera where there is something to see: a plate that goes round fills the view from north
 * to south, as MapLibre has it; one that ends is at the least seen whole, in the middle of the view.
 */
export function constrain({ center, zoom, edges }: Camera, size: Size): Camera {
  if (edges) return constrainTo(edges, { center, zoom, edges }, size);
  const held = Math.min(maxZoom, Math.max(zoom, Math.log2(size.height / 512)));
  const [x, y] = mercator(center);
  const [, lat] = unmercator([x, between(y, 0, 1, size.height / worldSize(held))]);
  const lng = ((((center[0] + 180) % 360) + 360) % 360) - 180;
  return { center: [lng, lat], zoom: held };
}

function constrainTo(edges: Box, { center, zoom }: Camera, size: Size): Camera {
  const least = Math.log2(scaleTo(edges, size, rim) / 512);
  const held = Math.min(maxZoom, Math.max(zoom, least));
  const [left, top, right, bottom] = squareOf(edges);
  const [x, y] = mercator(center);
  const spare = (2 * rim) / worldSize(held);
  const cx = between(x, left, right, size.width / worldSize(held) - spare);
  const cy = between(y, top, bottom, size.height / worldSize(held) - spare);
  return { center: unmercator([cx, cy]), zoom: held, edges };
}

/** The middle of a stretch of a length that lies within bounds, or round them if it is longer. */
function between(middle: number, from: number, to: number, length: number): number {
  if (length >= to - from) return (from + to) / 2;
  return Math.min(to - length / 2, Math.max(from + length / 2, middle));
}

/** A box in Mercator x and y. */
function squareOf([west, south, east, north]: Box): Box {
  const [left, bottom] = mercator([west, south]);
  const [right, top] = mercator([east, north]);
  return [left, top, right, bottom];
}

/** How wide the plate is, in CSS pixels, when a box of it fills the view but for a margin. */
function scaleTo(box: Box, size: Size, margin: number): number {
  const [left, top, right, bottom] = squareOf(box);
  return Math.min(
    Math.max(1, size.width - 2 * margin) / (right - left || 1e-6),
    Math.max(1, size.height - 2 * margin) / (bottom - top || 1e-6),
  );
}

/**
 * The camera that shows a whole box.
 * @param margin CSS pixels kept free on every side
 * @param edges where the plate ends
 */
export function fit(box: Box, size: Size, margin: number, edges?: Box): Camera {
  const [left, top, right, bottom] = squareOf(box);
  const center = unmercator([(left + right) / 2, (top + bottom) / 2]);
  const zoom = Math.log2(scaleTo(box, size, margin) / 512);
  return constrain({ center, zoom, ...(edges && { edges }) }, size);
}

/** Where a point of the world stands on screen; of its copies, the one nearest the middle. */
export function project(camera: Camera, size: Size, at: LngLat): Point {
  const scale = worldSize(camera.zoom);
  const [cx, cy] = mercator(camera.center);
  const [x, y] = mercator(at);
  const dx = x - cx - (camera.edges ? 0 : Math.round(x - cx));
  return [size.width / 2 + dx * scale, size.height / 2 + (y - cy) * scale];
}

/** What point of the world stands at a point of the screen; on a plate that goes round, from -180 to 180. */
export function unproject(camera: Camera, size: Size, [px, py]: Point): LngLat {
  const scale = worldSize(camera.zoom);
  const [cx, cy] = mercator(camera.center);
  const x = cx + (px - size.width / 2) / scale;
  const turn = camera.edges ? 0 : Math.floor(x);
  return unmercator([x - turn, cy + (py - size.height / 2) / scale]);
}

/** The copies of the world, a whole turn to the left (-1) or right (1), that a camera sees. */
export function copiesInView(camera: Camera, size: Size): number[] {
  if (camera.edges) return [];
  const [x] = mercator(camera.center);
  const half = size.width / worldSize(camera.zoom) / 2;
  return [-1, 1].filter((copy) => (copy < 0 ? x - half < 0 : x + half > 1));
}

/**
 * The smallest box round all boxes, going whichever way round the plate is shorter.
 * @param edges where the plate ends
 */
export function union(boxes: readonly Box[], edges?: Box): Box | undefined {
  if (boxes.length === 0) return undefined;
  const direct = spanning(boxes);
  if (edges) return direct;
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
