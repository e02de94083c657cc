import type { Box } from '../domain/place.ts';
import { cosine, pixelsPerDegree, project, type Camera, type Point, type Size } from './camera.ts';
import { breakName, labelSize, lineHeight, textWidth } from './lettering.ts';
import { bodyBox } from './main-box.ts';
import type { Setting } from './slots.ts';
import { ranks, type LabelWish } from './wishes.ts';

/** A name that has come into view, as it will be set; lengths in CSS pixels. */
export interface Candidate extends Setting {
  readonly wish: LabelWish;
  readonly lines: readonly string[];
  /** Where it may stand by its wish, the best first. */
  readonly points: readonly Point[];
  /** Whether its shape is wide enough for it, or all but. */
  readonly fits: boolean;
}

/** A name longer than this, in ems, is broken where its shape is narrower. */
const long = 6.5;
/** The names of regions are set wider, by so many ems a character. */
export const tracking = 0.06;
/** How far a name may run over its shape, as a share of the shape's width. */
const overrun = 1.4;

/**
 * How a name may be set under a camera.
 * @param dot the width of the dot that stands for the place, in CSS pixels; 0 if there is none
 * @returns `undefined` if its place is not in view
 */
export function candidateOf(
  wish: LabelWish,
  camera: Camera,
  size: Size,
  dot: number,
): Candidate | undefined {
  const points = wish.points
    .map((at) => project(camera, size, at))
    .filter((at) => isInView(at, size));
  const [at] = points;
  if (!at) return undefined;
  const em = labelSize(size);
  const shown = dot > 0 ? { width: dot, height: dot } : shownSize(bodyBox(wish.shape), camera);
  const spacing = wish.kind === 'region' ? tracking * em : 0;
  const widthOf = (text: string) => textWidth(text, em) + text.length * spacing;
  const isBroken = widthOf(wish.text) > Math.max(shown.width, long * em);
  const lines = isBroken ? breakName(wish.text) : [wish.text];
  const width = Math.max(...lines.map(widthOf));
  const height = (1 + (lines.length - 1) * lineHeight) * em;
  const fits =
    wish.rank < ranks.rest
      ? width <= overrun * shown.width
      : width <= shown.width && height <= shown.height;
  return {
    wish,
    lines,
    points,
    at,
    width,
    height,
    em,
    shown,
    dot: dot > 0,
    sides: wish.sides,
    fits,
  };
}

/** A place that is off the map, or behind the globe, has no point in view. */
function isInView([x, y]: Point, { width, height }: Size): boolean {
  return x >= 0 && x <= width && y >= 0 && y <= height;
}

/** What a box takes on the screen; a degree of latitude is longer than one of longitude by the secant. */
function shownSize([west, south, east, north]: Box, camera: Camera): Size {
  const lat = (south + north) / 2;
  const perDegree = pixelsPerDegree(camera, lat);
  return { width: (east - west) * perDegree, height: ((north - south) * perDegree) / cosine(lat) };
}
