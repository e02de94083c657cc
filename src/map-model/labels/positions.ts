import type { Point } from '../mercator.ts';
import { rectAround, type Rect, type Segment } from '../rect.ts';

/** Where a name could stand, and how it is tied to its place if it stands away from it. */
export interface LabelPosition {
  /** The side of the name that stands at `x`; `y` is the middle of its lines. */
  readonly anchor: 'start' | 'middle' | 'end';
  readonly x: number;
  readonly y: number;
  /** The rectangle that the name covers. */
  readonly rect: Rect;
  /** A thin line from the place to its name. */
  readonly leader: Segment | undefined;
}

/** A name as it will be set, with the place it is for; lengths in CSS pixels. */
export interface LabelBox {
  readonly at: Point;
  readonly width: number;
  readonly height: number;
  /** The type size. */
  readonly em: number;
  /** The size of the place on the screen: its shape's sides, or those of its dot. */
  readonly shown: { readonly width: number; readonly height: number };
  readonly dot: boolean;
  /** The ways to go from the place, the best first, as units of length. */
  readonly sides: readonly Point[];
}

/** Between a place and a name right beside it, in CSS pixels. */
const gap = 4;
/** How far from its middle a name beside a large shape begins, in ems; it may lie within it. */
const most = 3;
/** Between the end of a line and the name. */
const tip = 2;
/** Between one distance of names from their place and the next, in ems. */
const spacing = 1.5;

/** How far a name goes up, down or sideways from its middle, in ems. */
const coarse = [-0.5, 0.5, -1, 1, -2, 2, -3, 3];
/** How far it goes both ways, in ems. */
const fine = Array.from({ length: 13 }, (_, at) => (at - 6) / 4);

/** The name on a point of the screen. */
export function centeredAt(at: Point, width: number, height: number): LabelPosition {
  const rect = rectAround(at, width, height);
  return { anchor: 'middle', x: at[0], y: at[1], rect, leader: undefined };
}

/**
 * The positions above and below its middle, then those to the left and right of it, in a shape that is large
 * enough; a little to a side a name that fits may always stand.
 * @param all then also those all round its middle, the nearest first
 */
export function shiftedPositions(
  { at: [x, y], width, height, shown, em }: LabelBox,
  all: boolean,
): LabelPosition[] {
  const within = (room: number, steps: readonly number[]) =>
    steps.map((step) => step * em).filter((by) => Math.abs(by) < room);
  const down = (steps: readonly number[]) => within((shown.height - height) / 2, steps);
  const along = (steps: readonly number[]) =>
    within(Math.max((shown.width - width) / 2, em), steps);
  const round = all ? down(fine).flatMap((dy) => along(fine).map((dx): Point => [dx, dy])) : [];
  round.sort(([x1, y1], [x2, y2]) => Math.hypot(x1, y1) - Math.hypot(x2, y2));
  const shifts: Point[] = [
    ...down(coarse).map((dy): Point => [0, dy]),
    ...along(coarse).map((dx): Point => [dx, 0]),
    ...round,
  ];
  return shifts.map(([dx, dy]) => centeredAt([x + dx, y + dy], width, height));
}

/**
 * The positions beside a place: right beside it, then farther and farther off, and at every distance those
 * on its best side first. They depend on the place alone, so that a name keeps its own while the map
 * is moved.
 * @param rings how many distances
 */
export function positionsBeside(box: LabelBox, rings: number): LabelPosition[] {
  const positions: LabelPosition[] = [];
  for (let ring = 0; ring < rings; ring++) {
    for (const side of box.sides) positions.push(positionAt(box, side, ring));
  }
  return positions;
}

/**
 * The positions anywhere round a place, the nearest first, for where room is scarce it is seldom straight
 * ahead; and rather those to whose middle the leader runs than those to whose end.
 * @param reach the longest leader, in ems
 * @param step between one position and the next, in ems
 * @param mayBe whether the middle of a name may be there: most may not, and no more is made of them
 */
export function* roundAbout(
  { at: [x, y], width, height, em, shown, dot }: LabelBox,
  reach: number,
  step: number,
  mayBe: (middle: Point) => boolean,
): Iterable<LabelPosition> {
  // The leader begins near the place's edge, where its shape is large enough: so it reaches farther.
  const inner = dot ? 0 : Math.min(shown.width, shown.height, most * em) / 4;
  for (const [right, down] of waysTo(width / em, height / em, reach + inner / em, step)) {
    const middle: Point = [x + right * em, y + down * em];
    if (!mayBe(middle)) continue;
    const rect = rectAround(middle, width, height);
    const { left, top, right: far, bottom } = rect;
    const end: Point = [between(x, left - tip, far + tip), between(y, top - tip, bottom + tip)];
    const [dx, dy] = [end[0] - x, end[1] - y];
    const length = Math.hypot(dx, dy);
    if (length < gap + inner) continue;
    const start: Point = [x + (dx * inner) / length, y + (dy * inner) / length];
    yield { anchor: 'middle', x: middle[0], y: middle[1], rect, leader: [start, end] };
  }
}

/** The ways from a place to the middle of a name round it, by the name's size; all in ems. */
const ways = new Map<string, readonly Point[]>();

function waysTo(width: number, height: number, reach: number, step: number): readonly Point[] {
  const key = [width.toFixed(2), height.toFixed(2), reach, step].join();
  const cached = ways.get(key);
  if (cached) return cached;
  const found: { readonly way: Point; readonly cost: number }[] = [];
  const across = Math.ceil((reach + width / 2) / step);
  const along = Math.ceil((reach + height / 2) / step);
  for (let row = -along; row <= along; row++) {
    for (let column = -across; column <= across; column++) {
      const [x, y] = [column * step, row * step];
      const end: Point = [
        between(0, x - width / 2, x + width / 2),
        between(0, y - height / 2, y + height / 2),
      ];
      const length = Math.hypot(...end);
      if (length === 0 || length > reach) continue;
      found.push({ way: [x, y], cost: length + Math.hypot(x - end[0], y - end[1]) / 4 });
    }
  }
  const sorted = found.sort((a, b) => a.cost - b.cost).map(({ way }) => way);
  ways.set(key, sorted);
  return sorted;
}

function between(at: number, from: number, to: number): number {
  return Math.min(to, Math.max(from, at));
}

function positionAt(
  { at, width, height, em, shown, dot }: LabelBox,
  [dx, dy]: Point,
  ring: number,
): LabelPosition {
  const [x, y] = at;
  const farther = gap + ring * spacing * em;
  const reachX = Math.min(shown.width / 2, most * em) + farther;
  const reachY = Math.min(shown.height / 2, most * em) + farther;
  const end: Point = [x + dx * reachX, y + dy * reachY];
  const side = Math.sign(dx);
  const nearX = end[0] + side * tip;
  const middle: Point =
    side === 0 ? [end[0], end[1] + dy * (tip + height / 2)] : [nearX + (side * width) / 2, end[1]];
  const anchor = side === 0 ? 'middle' : side > 0 ? 'start' : 'end';
  const leader: Segment | undefined = ring === 0 && dot ? undefined : [at, end];
  return { anchor, x: nearX, y: middle[1], rect: rectAround(middle, width, height), leader };
}
