import type { Box } from '../../place/place.ts';
import type { Anchor } from './anchors.ts';
import { cosine, type Point } from '../mercator.ts';
import { project, type Camera, type Size } from '../camera.ts';
import { breakName, lineHeight, textWidth } from './lettering.ts';
import { bodyBox } from '../main-box.ts';
import { rectAround, isWithin, overlaps, type Rect } from '../rect.ts';
import type { LabelBox } from './positions.ts';
import { priorities, type LabelRequest } from './requests.ts';

/** A name that has come into view, as it will be set; lengths in CSS pixels. */
export interface Candidate extends LabelBox {
  readonly request: LabelRequest;
  readonly lines: readonly string[];
  /** Where its request lets it stand, the best first. */
  readonly points: readonly Point[];
  /** Whether its shape is wide enough for it, or all but. */
  readonly fits: boolean;
}

/** A name longer than this, in ems, is broken where its shape is narrower. */
const long = 6.5;
/** The names of regions and seas are set wider, by so many ems a character. */
export const tracking = 0.06;
/** How far a name may run over its shape, as a share of the shape's width. */
const overrun = 1.4;
/** The distance from the edge of the view to the name of a place whose middle is out of it, in ems. */
const margin = 2;

/**
 * How a name may be set under a camera: by its place's middle; by another point of the place where the
 * middle is out of view, and also where something lies over the middle.
 * @param em the size of its letters in CSS pixels
 * @param dot the width of the dot that stands for the place, in CSS pixels; 0 if there is none
 * @param anchors other points of the place
 * @param covered what something lies over, in CSS pixels
 * @returns none if its place is not in view
 */
export function candidatesOf(
  request: LabelRequest,
  camera: Camera,
  size: Size,
  em: number,
  dot: number,
  anchors: () => readonly Anchor[] = () => [],
  covered: readonly Rect[] = [],
): Candidate[] {
  const isClear = (at: Point, spare: number) => {
    const rect = rectAround(at, 2 * spare, 2 * spare);
    return isWithin(rect, size, 0) && !covered.some((it) => overlaps(it, rect));
  };
  const points = request.points
    .map((at) => project(camera, size, at))
    // A place that is off the map, or behind the globe, has no point in view.
    .filter((at) => isWithin(rectAround(at, 0, 0), size, 0));
  const [middle] = points;
  const found: Candidate[] = [];
  if (middle) {
    const box = bodyBox(request.shape);
    const shown = dot > 0 ? { width: dot, height: dot } : shownSize(box, camera);
    found.push(...settings(request, em, middle, points, shown, dot > 0));
  }
  if (!middle || !isClear(middle, 0)) {
    const anchor = anchors().find((it) => isClear(project(camera, size, it.at), margin * em));
    if (anchor) {
      const at = project(camera, size, anchor.at);
      found.push(...settings(request, em, at, [at], shownSize(boxRound(anchor), camera), dot > 0));
    }
  }
  return found;
}

/** A name in one line, unless it is long and its shape is narrower; if it is long, also broken. */
function settings(
  request: LabelRequest,
  em: number,
  at: Point,
  points: readonly Point[],
  shown: Candidate['shown'],
  dot: boolean,
): Candidate[] {
  const spacing = request.kind === 'area' ? 0 : tracking * em;
  const widthOf = (text: string) => textWidth(text, em) + text.length * spacing;
  const whole = widthOf(request.text);
  const broken = whole > long * em ? breakName(request.text) : [request.text];
  const isWide = whole > Math.max(shown.width, long * em);
  const ways = isWide || broken.length === 1 ? [broken] : [[request.text], broken];
  return ways.map((lines) => {
    const width = Math.max(...lines.map(widthOf));
    return candidate(request, em, at, points, shown, dot, lines, width);
  });
}

function candidate(
  request: LabelRequest,
  em: number,
  at: Point,
  points: readonly Point[],
  shown: Candidate['shown'],
  dot: boolean,
  lines: readonly string[],
  width: number,
): Candidate {
  const height = (1 + (lines.length - 1) * lineHeight) * em;
  const fits =
    request.priority < priorities.rest
      ? width <= overrun * shown.width
      : width <= shown.width && height <= shown.height;
  return {
    request,
    lines,
    points,
    at,
    width,
    height,
    em,
    shown,
    dot,
    sides: request.sides,
    fits,
  };
}

function boxRound({ at: [lng, lat], room }: Anchor): Box {
  return [lng - room, lat - room, lng + room, lat + room];
}

/** The size of a box on the screen; a degree of latitude is longer than one of longitude by the secant. */
function shownSize([west, south, east, north]: Box, camera: Camera): Size {
  const lat = (south + north) / 2;
  const perDegree = camera.projection.pixelsPerDegree(camera, lat);
  return { width: (east - west) * perDegree, height: ((north - south) * perDegree) / cosine(lat) };
}
