import type { Box } from '../place/place.ts';
import {
  cosine,
  mercator,
  project,
  unmercator,
  worldSize,
  type Bounds,
  type Camera,
  type LngLat,
  type Size,
} from './camera.ts';
import { radiusSeenAs, turned } from './globe.ts';

export const maxZoom = 7;
/** CSS pixels kept free round a projected map that is seen whole. */
export const rim = 10;

/**
 * Keeps the camera where there is something to see: a projection that goes round fills the view from north
 * to south, as MapLibre has it; one that ends, and a globe, is at the least seen whole, in the middle of the view.
 */
export function constrain({ center, zoom, edges, globe }: Camera, size: Size): Camera {
  if (globe) return constrainGlobe({ center, zoom, globe }, size);
  if (edges) return constrainTo(edges, { center, zoom, edges }, size);
  const held = Math.min(maxZoom, Math.max(zoom, Math.log2(size.height / 512)));
  const [x, y] = mercator(center);
  const [, lat] = unmercator([x, between(y, 0, 1, size.height / worldSize(held))]);
  return { center: [turned(center[0]), lat], zoom: held };
}

/** How far north or south a globe may be looked at from: over a pole, north is nowhere. */
export const maxGlobeLat = 80;

function constrainGlobe({ center: [lng, at], zoom }: Camera, size: Size): Camera {
  const lat = Math.max(-maxGlobeLat, Math.min(maxGlobeLat, at));
  const whole = radiusSeenAs(Math.max(1, Math.min(size.width, size.height) / 2 - rim), size);
  const least = Math.log2((whole * 2 * Math.PI * cosine(lat)) / 512);
  const held = Math.min(maxZoom, Math.max(zoom, least));
  return { center: [turned(lng), lat], zoom: held, globe: true };
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

/** How wide the projected map is, in CSS pixels, when a box of it fills the view but for a margin. */
function scaleTo(box: Box, size: Size, margin: number): number {
  const [left, top, right, bottom] = squareOf(box);
  return Math.min(
    Math.max(1, size.width - 2 * margin) / (right - left || 1e-6),
    Math.max(1, size.height - 2 * margin) / (bottom - top || 1e-6),
  );
}

/**
 * The camera that shows a whole box; where a globe is too small for that, its middle.
 * @param margin CSS pixels kept free on every side
 */
export function fit(box: Box, size: Size, margin: number, { edges, globe }: Bounds = {}): Camera {
  if (globe) return fitGlobe(box, size, margin);
  const [left, top, right, bottom] = squareOf(box);
  const center = unmercator([(left + right) / 2, (top + bottom) / 2]);
  const zoom = Math.log2(scaleTo(box, size, margin) / 512);
  return constrain({ center, zoom, ...(edges && { edges }) }, size);
}

function fitGlobe([west, south, east, north]: Box, size: Size, margin: number): Camera {
  const center: LngLat = [(west + east) / 2, (south + north) / 2];
  const rimOf = [0, 0.25, 0.5, 0.75, 1].flatMap((part): LngLat[] => [
    [west + part * (east - west), south],
    [west + part * (east - west), north],
    [west, south + part * (north - south)],
    [east, south + part * (north - south)],
  ]);
  const [halfWidth, halfHeight] = [size.width / 2 - margin, size.height / 2 - margin];
  const shows = (camera: Camera) =>
    rimOf.every((at) => {
      const [x, y] = project(camera, size, at);
      return (
        Math.abs(x - size.width / 2) <= halfWidth && Math.abs(y - size.height / 2) <= halfHeight
      );
    });
  let [best, least, most] = [constrain({ center, zoom: -9, globe: true }, size), -2, maxZoom];
  for (let round = 0; round < 16; round++) {
    const camera = constrain({ center, zoom: (least + most) / 2, globe: true }, size);
    if (shows(camera)) [best, least] = [camera, (least + most) / 2];
    else most = (least + most) / 2;
  }
  return best;
}

/** The smallest box round all boxes, going whichever way round the world is shorter. */
export function union(boxes: readonly Box[], { edges }: Bounds = {}): Box | undefined {
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
