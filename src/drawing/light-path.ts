import type { Point } from '../map-model/mercator.ts';
import type { Rect } from '../map-model/rect.ts';

/** What is seen of a path, in its own unit. */
export interface PathLimits {
  /** Beyond this nothing is seen. */
  readonly seen: Rect;
  /** How far a line may be from where it was. */
  readonly grain: number;
}

/** A path, and the stretch that it takes; the path is `''` if nothing of it is seen. */
export interface LightPath {
  readonly d: string;
  readonly box: Rect;
}

/**
 * Makes path data as light as it can be without a difference to the eye: what is not seen, and what a
 * straight line says as well, is left out, and the rest is written from point to point.
 * @param d straight lines and rings in absolute coordinates with one decimal at most
 */
export function lightPath(d: string, { seen, grain }: PathLimits): LightPath {
  const edges = edgesOf(seen);
  const lines = d.split('M').flatMap((piece) => {
    const closed = piece.endsWith('Z');
    const points = pointsIn(piece);
    if (closed) points.push(...points.slice(0, 1));
    const line = straightened(trimmed(points, edges), grain);
    const nothing =
      line.length < (closed ? 4 : 2) || edges.some((isBeyond) => line.every(isBeyond));
    return nothing ? [] : [{ line, closed }];
  });
  return { d: written(lines), box: boxOf(lines.flatMap(({ line }) => line)) };
}

type Line = readonly Point[];

function pointsIn(piece: string): Point[] {
  if (piece === '') return [];
  const pairs = piece.replace('Z', '').split('L');
  return pairs.map((pair) => {
    const [x = 0, y = 0] = pair.split(',').map(Number);
    return [x, y];
  });
}

/** For each edge of what is seen, whether a point lies beyond it. */
function edgesOf({ left, top, right, bottom }: Rect): ((point: Point) => boolean)[] {
  return [([x]) => x < left, ([x]) => x > right, ([, y]) => y < top, ([, y]) => y > bottom];
}

/** Leaves out points that lie beyond the same edge as those on either side: so does what joins these. */
function trimmed(points: Line, edges: ReturnType<typeof edgesOf>): Point[] {
  const kept: Point[] = [];
  for (const [at, point] of points.entries()) {
    const [before, after] = [kept.at(-1), points[at + 1]];
    const between = before && after && [before, point, after];
    if (!between || !edges.some((isBeyond) => between.every(isBeyond))) kept.push(point);
  }
  return kept;
}

/** Leaves out points that are nearer than the grain to a line without them (Douglas and Peucker). */
function straightened(points: Line, grain: number): Point[] {
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

/** Each point by how far it is from the one before, which has fewer digits. */
function written(lines: readonly { readonly line: Line; readonly closed: boolean }[]): string {
  let [fromX, fromY] = [0, 0];
  const step = (value: number, from: number) => {
    const tenths = Math.round(value * 10) - from;
    return String(tenths / 10).replace(/^(-?)0\./, '$1.');
  };
  return lines
    .map(({ line, closed }) => {
      const points = closed ? line.slice(0, -1) : line;
      const steps = points.map(([x, y]) => {
        const it = `${step(x, fromX)},${step(y, fromY)}`;
        [fromX, fromY] = [Math.round(x * 10), Math.round(y * 10)];
        return it;
      });
      const [first = origin] = points;
      if (closed) [fromX, fromY] = [Math.round(first[0] * 10), Math.round(first[1] * 10)];
      return `m${steps.join(' ')}${closed ? 'z' : ''}`;
    })
    .join('');
}

function boxOf(points: Line): Rect {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const least = (values: number[]) => values.reduce((a, b) => Math.min(a, b), Infinity);
  const most = (values: number[]) => values.reduce((a, b) => Math.max(a, b), -Infinity);
  return { left: least(xs), top: least(ys), right: most(xs), bottom: most(ys) };
}
