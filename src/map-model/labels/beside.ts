import type { Point } from '../mercator.ts';
import type { Rect, Segment } from '../rect.ts';
import type { Candidate } from './candidate.ts';
import { positionsBeside, roundAbout, type LabelPosition } from './positions.ts';
import { priorities } from './requests.ts';
import { lies, type Surroundings, type Test } from './surroundings.ts';

/** At how many distances from its place a name is tried: one that is spoken of goes farther. */
const distances = { spoken: 3, other: 2 };
/** How far apart, in ems, it is tried anywhere round its place. */
const steps = { spoken: 0.25, other: 0.5 };

/** The longest leader in CSS pixels: any longer, it would lead away. */
export const longestLeader = 60;

/** The name of a shape so high, in ems, goes nowhere far: there is room for it at a nearer view. */
const large = 6;

/** So far round its end a leader keeps clear of others' land, in CSS pixels. */
const slack = 2;

/** So far round a name others' coasts are looked for, in ems. */
const near = 0.5;
/** Where along a leader, and in the width of a name, others' land is looked for. */
const along = Array.from({ length: 8 }, (_, at) => (at + 0.5) / 8);
/** A name goes so much farther, in rings or ems, for each point at which others' land is no longer met. */
const worth = 0.5;

/**
 * A country's name beside its land, on the sea, with a leader that ties it to its place: near it, but rather
 * farther off than by another's coast, whose name it would seem to be, or led over another's land.
 */
export function beside(
  candidate: Candidate,
  { isFree, land }: Surroundings,
): LabelPosition | undefined {
  const { request, em, shown, dot } = candidate;
  const { place, priority } = request;
  if (priority >= priorities.rest) return undefined;
  const isOwn: Test = (point) => (land(point) ?? place) === place;
  const isSea: Test = (point) => land(point) === undefined;
  // Asked in this order, most positions are refused at once.
  const isClear = (it: LabelPosition) =>
    isSea(middleOf(it.rect)) && isFree(it) && isShort(it, isOwn) && lies(it, isSea);
  const isTied = ({ leader }: LabelPosition) => dot || !leader || isOwn(leader[0]);
  const spoken = priority <= priorities.named;
  const how = spoken ? 'spoken' : 'other';
  const rings = shown.height > large * em ? 1 : distances[how];
  let best: LabelPosition | undefined;
  let least = Infinity;
  const weigh = (it: LabelPosition, later: number) => {
    const cost = later + worth * foreignPoints(it, em, isOwn, isSea);
    if (cost < least) [best, least] = [it, cost];
  };
  // The nearest come first: where one is better than any farther one could be, no other is looked at.
  for (const [at, it] of positionsBeside(candidate, rings).entries()) {
    const later = at / candidate.sides.length;
    if (later >= least) break;
    if (isClear(it) && isLedOverOwn(it, isOwn)) weigh(it, later);
  }
  for (const it of roundAbout(candidate, longestLeader / em, steps[how], isSea)) {
    const later = rings + lengthOf(it) / em;
    if (later >= least) break;
    if (isTied(it) && isClear(it) && (spoken || isLedOverOwn(it, isOwn))) weigh(it, later);
  }
  return best;
}

function middleOf({ left, top, right, bottom }: Rect): Point {
  return [(left + right) / 2, (top + bottom) / 2];
}

function lengthOf({ leader }: LabelPosition): number {
  if (!leader) return 0;
  const [[x1, y1], [x2, y2]] = leader;
  return Math.hypot(x2 - x1, y2 - y1);
}

/** Whether a leader is short, and points at nobody else's land. */
function isShort(position: LabelPosition, isOwn: Test): boolean {
  if (!position.leader) return true;
  if (lengthOf(position) > longestLeader) return false;
  const [x, y] = position.leader[1];
  const about = [-slack, -slack / 2, 0, slack / 2, slack];
  return about.every((dx) => about.every((dy) => isOwn([x + dx, y + dy])));
}

/** Whether a leader runs over its own land and the sea for the most part. */
function isLedOverOwn({ leader }: LabelPosition, isOwn: Test): boolean {
  if (!leader) return true;
  return [0.25, 0.5, 0.75].filter((by) => isOwn(between(leader, by))).length >= 2;
}

/** At how many points along its leader, and round the name more than its own, others' land is met. */
function foreignPoints(
  { rect, leader }: LabelPosition,
  em: number,
  isOwn: Test,
  isSea: Test,
): number {
  const [left, right] = [rect.left - near * em, rect.right + near * em];
  const [top, bottom] = [rect.top - near * em, rect.bottom + near * em];
  const middle = (top + bottom) / 2;
  const round: Point[] = [
    [left, middle],
    [right, middle],
  ];
  for (const by of along) {
    const x = left + by * (right - left);
    round.push([x, top], [x, bottom]);
  }
  const coasts = round.filter((at) => !isSea(at));
  const foreign = coasts.filter((at) => !isOwn(at)).length;
  const led = leader ? along.filter((by) => !isOwn(between(leader, by))) : [];
  return Math.max(0, 2 * foreign - coasts.length) + led.length;
}

function between([[x1, y1], [x2, y2]]: Segment, by: number): Point {
  return [x1 + (x2 - x1) * by, y1 + (y2 - y1) * by];
}
