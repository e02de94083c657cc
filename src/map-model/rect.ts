import type { Point } from './mercator.ts';
import type { Size } from './camera.ts';

/** A stretch of the screen, in CSS pixels. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A straight line from one point of the screen to another. */
export type Segment = readonly [from: Point, to: Point];

/** A rectangle round a point. */
export function rectAround([x, y]: Point, width: number, height: number): Rect {
  const [halfWidth, halfHeight] = [width / 2, height / 2];
  return { left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight };
}

export function overlaps(a: Rect, b: Rect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export function rectContains({ left, top, right, bottom }: Rect, [x, y]: Point): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** Whether a rectangle lies on the map with so many pixels to spare. */
export function isWithin(rect: Rect, { width, height }: Size, spare: number): boolean {
  const across = rect.left >= spare && rect.right <= width - spare;
  return across && rect.top >= spare && rect.bottom <= height - spare;
}

/** The rectangle that a line is a diagonal of. */
export function boxOf([from, to]: Segment): Rect {
  return {
    left: Math.min(from[0], to[0]),
    top: Math.min(from[1], to[1]),
    right: Math.max(from[0], to[0]),
    bottom: Math.max(from[1], to[1]),
  };
}

/**
 * Whether a line runs through a rectangle: near it, and with corners on either side.
 * @param box that of the line, for who asks again and again
 */
export function runsThrough(line: Segment, rect: Rect, box = boxOf(line)): boolean {
  if (!overlaps(box, rect)) return false;
  const [from, to] = line;
  const { left, top, right, bottom } = rect;
  const side = turns(from, to, left, top);
  return (
    turns(from, to, right, top) !== side ||
    turns(from, to, left, bottom) !== side ||
    turns(from, to, right, bottom) !== side
  );
}

/** Whether two lines cross. */
export function cross([a, b]: Segment, [c, d]: Segment): boolean {
  return (
    turns(a, b, c[0], c[1]) !== turns(a, b, d[0], d[1]) &&
    turns(c, d, a[0], a[1]) !== turns(c, d, b[0], b[1])
  );
}

/** Whether one turns to the same hand for a point from the line. */
function turns(from: Point, to: Point, x: number, y: number): boolean {
  return (to[0] - from[0]) * (y - from[1]) > (to[1] - from[1]) * (x - from[0]);
}
