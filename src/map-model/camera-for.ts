import type { Box } from '../place/place.ts';
import { unproject, type Camera, type Projection, type Size } from './camera.ts';
import type { Rect } from './rect.ts';

/** CSS pixels kept free round what is framed. */
const margin = 24;

/** A map with a side shorter than this, in CSS pixels, has no room for what lies round a place. */
const small = 640;

/** What ought to be in view, in projected degrees. */
export interface Framing {
  /** Undefined: the whole world. */
  readonly frame?: Box;
  /** Where a small map looks instead, at less of what lies round it. */
  readonly close?: Box;
}

/**
 * The camera of a map that is sent somewhere.
 * @param clear the stretches of the map that nothing lies over, in CSS pixels: what is framed is shown in
 *   that in which it is largest; none: in the whole map
 */
export function cameraFor(
  { frame: wide, close = wide }: Framing,
  projection: Projection,
  size: Size,
  clear: readonly Rect[] = [],
): Camera {
  const frame = Math.min(size.width, size.height) < small ? close : wide;
  if (!frame) return projection.home(size);
  const cameras = clear.map((rect) => fitInto(frame, projection, size, rect));
  const [largest] = cameras.sort((a, b) => b.zoom - a.zoom);
  return largest ?? projection.fit(frame, size, margin);
}

/** The camera that shows a box in a stretch of a map. */
function fitInto(
  frame: Box,
  projection: Projection,
  size: Size,
  { left, top, right, bottom }: Rect,
): Camera {
  const camera = projection.fit(frame, { width: right - left, height: bottom - top }, margin);
  const center = unproject(camera, size, [
    size.width - (left + right) / 2,
    size.height - (top + bottom) / 2,
  ]);
  return center ? projection.constrain({ ...camera, center }, size) : camera;
}
