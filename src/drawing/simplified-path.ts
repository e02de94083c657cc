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
  const edges = edgesOf(seen);
  const left = lines.flatMap(({ points, closed }) => {
    const whole = closed ? [...points, ...points.slice(0, 1)] : points;
    const line = straightened(trimmed(whole, edges), grain);
    const nothing =
      line.length < (closed ? 4 : 2) || edges.some((isBeyond) => line.every(isBeyond));
    return nothing ? [] : [{ points: line, closed }];
  });
  return { d: written(left, 10 ** digits), box: boxOf(left.flatMap(({ points }) => points)) };
}

type Points = readonly Point[];

/** For each edge of what is seen, whether a point lies beyond it. */
function edgesOf({ left, top, right, bottom }: Rect): ((point: Point) => boolean)[] {
  return [([x]) => x < left, ([x]) => x > right, ([, y]) => y < top, ([, y]) => y > bottom];
}

/** Leaves out points that lie beyond the same edge as those on either side: so does what joins these. */
function trimmed(points: Points, edges: ReturnType<typeof edgesOf>): Point[] {
  const kept: Point[] = [];
  for (const [at, point] of points.entries()) {
    const [before, after] = [kept.at(-1), points[at + 1]];
    const between = before && after && [before, point, after];
    if (!between || !edges.some((isBeyond) => between.every(isBeyond))) kept.push(point);
  }
  return kept;
}

/** Leaves out points that are nearer than the grain to a line without them (Douglas and Peucker). */
function straightened(points: Points, grain: number): Point[] {
  const kept = new Set([0, points.length - 1]);
  const stretches: (readonly [number, number])[] = [[0, points.length - 1]];
  for (let stretch = stretches.pop(); stretch; stretch = stretches.pop()) {
    const [from, to] = stretch;
    let [farthest, most] = [-1, grain];
    for (let at = from + 1; at < to; at++) {
      const far = distance(points[at], points[from], points[to]);
      if (far > most) [farthest, most] = [at, far];
    }
    if (farthest < 0) continue;
    kept.add(farthest);
    stretches.push([from, farthest], [farthest, to]);
  }
  return points.filter((_, at) => kept.has(at));
}

const origin: Point = [0, 0];

/** How far a point is from the straight line between two others. */
function distance([x, y] = origin, [x1, y1] = origin, [x2, y2] = origin): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const along = ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1);
  const part = Math.max(0, Math.min(1, along));
  return Math.hypot(x - x1 - part * dx, y - y1 - part * dy);
}

/** Writes each point relative to the one before, which takes fewer digits; in parts of a unit. */
function written(lines: readonly Line[], parts: number): string {
  let [fromX, fromY] = [0, 0];
  const short = (value: number) => String(value / parts).replace(/^(-?)0\./, '$1.');
  return lines
    .map(({ points, closed }) => {
      const rounded = points.map((point) => point.map((it) => Math.round(it * parts)));
      if (closed) rounded.pop();
      const steps = rounded.map(([x = 0, y = 0]) => {
        const step = `${short(x - fromX)},${short(y - fromY)}`;
        [fromX, fromY] = [x, y];
        return step;
      });
      if (closed) [fromX = 0, fromY = 0] = rounded[0] ?? [];
      return `m${steps.join(' ')}${closed ? 'z' : ''}`;
    })
    .join('');
}

function boxOf(points: Points): Rect {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const least = (values: number[]) => values.reduce((a, b) => Math.min(a, b), Infinity);
  const most = (values: number[]) => values.reduce((a, b) => Math.max(a, b), -Infinity);
  return { left: least(xs), top: least(ys), right: most(xs), bottom: most(ys) };
}
