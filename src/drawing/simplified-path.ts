import type { Point } from '../map-model/mercator.ts';
import type { Line } from '../map-model/paths.ts';
import type { Rect } from '../map-model/rect.ts';

const everywhere: Rect = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };

/** Limits within which a path is drawn, in its own unit. */
export interface PathLimits {
  /** Beyond this nothing is seen; undefined: all is. */
  readonly seen?: Rect | undefined;
  /** How far a line may be from where it was. */
  readonly grain: number;
  /** How many decimals are written. */
  readonly digits?: number;
}

/** A path, and the stretch that it takes; the path is `''` if nothing of it is seen. */
export interface SimplifiedPath {
  readonly d: string;
  readonly box: Rect;
}

/**
 * Writes path data as light as it can be without a difference to the eye: what is not seen, and what a
 * straight line says as well, is left out, and the rest is written from point to point.
 */
export function simplifiedPath(
  lines: readonly Line[],
  { seen = everywhere, grain, digits = 1 }: PathLimits,
): SimplifiedPath {
  const left = lines.flatMap(({ points, closed }) => {
    const whole = closed ? [...points, ...points.slice(0, 1)] : points;
    const line = straightened(trimmed(whole, seen), grain);
    const isNothing = line.length < (closed ? 4 : 2) || isBeyondOneEdge(line, seen);
    return isNothing ? [] : [{ points: line, closed }];
  });
  return { d: written(left, 10 ** digits), box: boxOf(left) };
}

type Points = readonly Point[];

/** The edges beyond which a point lies, a bit each, as Cohen and Sutherland clip lines. */
function edgesBeyond([x, y]: Point, { left, top, right, bottom }: Rect): number {
  return (x < left ? 1 : x > right ? 2 : 0) | (y < top ? 4 : y > bottom ? 8 : 0);
}

function isBeyondOneEdge(points: Points, seen: Rect): boolean {
  return points.reduce((edges, point) => edges & edgesBeyond(point, seen), 15) !== 0;
}

/** Leaves out points that lie beyond the same edge as those on either side: so does what joins these. */
function trimmed(points: Points, seen: Rect): Points {
  const edges = points.map((point) => edgesBeyond(point, seen));
  if (!edges.some((it) => it !== 0)) return points;
  let before = 0;
  return points.filter((_, at) => {
    const here = edges[at] ?? 0;
    const isLeftOut = (before & here & (edges[at + 1] ?? 0)) !== 0;
    // The one before is the last that was kept.
    if (!isLeftOut) before = here;
    return !isLeftOut;
  });
}

const origin: Point = [0, 0];

/** Leaves out points that are nearer than the grain to a line without them (Douglas and Peucker). */
function straightened(points: Points, grain: number): Points {
  const kept = new Uint8Array(points.length);
  kept[0] = kept[points.length - 1] = 1;
  const stretches = [0, points.length - 1];
  while (stretches.length > 0) {
    const to = stretches.pop() ?? 0;
    const from = stretches.pop() ?? 0;
    let [farthest, most] = [-1, grain ** 2];
    const [[x1, y1] = origin, [x2, y2] = origin] = [points[from], points[to]];
    const [dx, dy] = [x2 - x1, y2 - y1];
    const length = dx * dx + dy * dy || 1;
    for (let at = from + 1; at < to; at++) {
      // The square of how far it is from the straight line.
      const [x, y] = points[at] ?? origin;
      const along = ((x - x1) * dx + (y - y1) * dy) / length;
      const part = along < 0 ? 0 : along > 1 ? 1 : along;
      const far = (x - x1 - part * dx) ** 2 + (y - y1 - part * dy) ** 2;
      if (far > most) [farthest, most] = [at, far];
    }
    if (farthest < 0) continue;
    kept[farthest] = 1;
    stretches.push(from, farthest, farthest, to);
  }
  return points.filter((_, at) => kept[at] === 1);
}

/** Numbers as they are written: the steps of a map's lines are few, and writing one anew takes long. */
const numbers = new Map<number, string>();

/** Writes a number without the zero before its decimal point. */
function short(value: number): string {
  const known = numbers.get(value);
  if (known !== undefined) return known;
  const said = String(value).replace(/^(-?)0\./, '$1.');
  numbers.set(value, said);
  return said;
}

/** Writes each point relative to the one before, which takes fewer digits; in parts of a unit. */
function written(lines: readonly Line[], parts: number): string {
  let [fromX, fromY] = [0, 0];
  let d = '';
  for (const { points, closed } of lines) {
    d += 'm';
    const [start] = points;
    for (const [at, [pointX, pointY]] of (closed ? points.slice(0, -1) : points).entries()) {
      const [x, y] = [Math.round(pointX * parts), Math.round(pointY * parts)];
      d += `${at > 0 ? ' ' : ''}${short((x - fromX) / parts)},${short((y - fromY) / parts)}`;
      [fromX, fromY] = [x, y];
    }
    if (!closed || !start) continue;
    d += 'z';
    [fromX, fromY] = start.map((it) => Math.round(it * parts)) as [number, number];
  }
  return d;
}

function boxOf(lines: readonly Line[]): Rect {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { points } of lines) {
    for (const [x, y] of points) {
      [left, right] = [Math.min(left, x), Math.max(right, x)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    }
  }
  return { left, top, right, bottom };
}
