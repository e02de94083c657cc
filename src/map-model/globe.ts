import type { RelativeCamera, Size } from './camera.ts';
import { cosine, wrapLongitude, worldSize, type LngLat, type Point } from './mercator.ts';

/**
 * The globe as a camera above it sees it: vertical perspective, north up. MapLibre's eye stands one and
 * a half heights of the map above the ground, and so does this one; either draws the same globe.
 */
export interface Globe {
  /** The point straight below the eye. */
  readonly center: LngLat;
  /** The globe's radius in CSS pixels, as large as the ground below the eye is drawn. */
  readonly radius: number;
  readonly size: Size;
}

const radians = Math.PI / 180;
/** How high the eye stands above the ground, in heights of the map. */
const height = 1.5;

/** The globe under a camera. */
export function globeOf({ center, zoom }: RelativeCamera, size: Size): Globe {
  return { center, radius: worldSize(zoom) / (2 * Math.PI * cosine(center[1])), size };
}

/** How far the eye is from the globe's middle, in radii. */
export function eyeOf({ radius, size }: Globe): number {
  return 1 + (height * size.height) / radius;
}

/** Where a point of the globe stands on screen; what the globe hides is infinitely far off. */
export function onScreen(globe: Globe, [lng, lat]: LngLat): Point {
  const { center, radius, size } = globe;
  const east = (lng - center[0]) * radians;
  const [sin, cos] = [Math.sin(lat * radians), Math.cos(lat * radians)];
  const [sin0, cos0] = [Math.sin(center[1] * radians), Math.cos(center[1] * radians)];
  const eye = eyeOf(globe);
  const towards = sin0 * sin + cos0 * cos * Math.cos(east);
  if (towards * eye < 1) return [Infinity, Infinity];
  const scale = (radius * (eye - 1)) / (eye - towards);
  return [
    size.width / 2 + scale * cos * Math.sin(east),
    size.height / 2 - scale * (cos0 * sin - sin0 * cos * Math.cos(east)),
  ];
}

/** The point of the globe at a point of the screen; `undefined` beside the globe. */
export function onGround(globe: Globe, [px, py]: Point): LngLat | undefined {
  const { center, radius, size } = globe;
  const eye = eyeOf(globe);
  const [x, y] = [(px - size.width / 2) / radius, (size.height / 2 - py) / radius];
  // The ray from the eye through (x, y) in the plane that touches the globe below the eye.
  const slope = Math.hypot(x, y) / (eye - 1);
  const under = 1 + slope * slope * (1 - eye * eye);
  if (under < 0) return undefined;
  const towards = (eye * slope * slope + Math.sqrt(under)) / (1 + slope * slope);
  const aside = (eye - towards) / (eye - 1);
  const [right, up] = [x * aside, y * aside];
  const [sin0, cos0] = [Math.sin(center[1] * radians), Math.cos(center[1] * radians)];
  const lat = Math.asin(Math.max(-1, Math.min(1, towards * sin0 + up * cos0)));
  const lng = center[0] + Math.atan2(right, towards * cos0 - up * sin0) / radians;
  return [wrapLongitude(lng), lat / radians];
}

/** @returns the radius of a globe whose disc is seen this wide, in CSS pixels from middle to rim */
export function radiusSeenAs(rim: number, size: Size): number {
  const way = rim / (height * size.height);
  return rim * (way + Math.hypot(way, 1));
}
