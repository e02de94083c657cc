import type { Position } from 'geojson';
import type { Box } from '../../src/place/place.ts';

/** A side of a box: the axis that crosses it, where it lies, and on which side of it the box is. */
type Side = readonly [axis: 0 | 1, at: number, sign: 1 | -1];

function sidesOf([west, south, east, north]: Box): readonly Side[] {
  return [
    [0, west, 1],
    [0, east, -1],
    [1, south, 1],
    [1, north, -1],
  ];
}

const isInside = (position: Position | undefined, [axis, at, sign]: Side) =>
  sign * ((position?.[axis] ?? NaN) - at) >= 0;

/** Where a segment crosses a side's line. */
function crossing(a: Position, b: Position, [axis, at]: Side): Position {
  const [from = 0, to = 0] = [a[axis], b[axis]];
  const share = (at - from) / (to - from);
  return [0, 1].map((of) => (a[of] ?? 0) + share * ((b[of] ?? 0) - (a[of] ?? 0)));
}

/** Cuts a ring to a box, along whose sides it is closed; nothing for one that lies outside. */
export function clipRing(ring: readonly Position[], box: Box): Position[] {
  return sidesOf(box).reduce<Position[]>(
    (points, side) =>
      points.flatMap((point, n) => {
        const before = points.at(n - 1);
        const kept = isInside(point, side) ? [point] : [];
        const crosses = before && isInside(before, side) !== isInside(point, side);
        return crosses ? [crossing(before, point, side), ...kept] : kept;
      }),
    [...ring],
  );
}

/** The pieces of a line that lie in a box, with the segments by which they leave it. */
export function clipLine(line: readonly Position[], box: Box): Position[][] {
  const sides = sidesOf(box);
  const within = line.map((position) => sides.every((side) => isInside(position, side)));
  const pieces: Position[][] = [];
  for (const [at, position] of line.entries()) {
    if (!within[at] && !within[at - 1] && !within[at + 1]) continue;
    if (at > 0 && (within[at] || within[at - 1])) pieces.at(-1)?.push(position);
    else pieces.push([position]);
  }
  return pieces;
}
