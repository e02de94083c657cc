import { groupBy } from '../../text/group-by.ts';
import type { Point } from '../mercator.ts';
import type { Candidate } from './candidate.ts';
import type { PlaceId } from '../../place/place.ts';
import {
  positionsBeside,
  centeredAt,
  roundAbout,
  shiftedPositions,
  type LabelPosition,
} from './positions.ts';
import type { Rect } from '../rect.ts';
import { priorities } from './requests.ts';

/** At how many distances from its place a name is tried: one that is spoken of goes farther. */
const distances = { spoken: 3, other: 2 };
/** How far apart, in ems, it is tried anywhere round its place. */
const steps = { spoken: 0.25, other: 0.5 };

/** The longest leader in CSS pixels: any longer, it would lead away. */
export const longestLeader = 60;

/** The name of a shape so high, in ems, goes nowhere far: there is room for it at a nearer view. */
const large = 6;

/** The share of a name that must lie in its own land: its first and last letters may touch a neighbour. */
const touching = 0.9;

/** The share of a region's name that may lie on one state. */
const most = 0.8;
/** Where in its width that is asked. */
const across = Array.from({ length: 12 }, (_, at) => (at + 0.5) / 12);

/** So far round its end a leader keeps clear of others' land, in CSS pixels. */
const slack = 2;

/** How far apart in its width a name is tried, in CSS pixels, and where in its height. */
const fine = 1;
const rows = [0.2, 0.5, 0.8];

type Test = (at: Point) => boolean;

/** The names and countries that stand on the map already. */
export interface Surroundings {
  /** Whether nothing is there yet; `over`, whether nothing is there but countries' middles. */
  readonly isFree: (position: LabelPosition, over?: boolean) => boolean;
  /** Whose land is at a point of the screen. */
  readonly land: (at: Point) => PlaceId | undefined;
  /** Whether a point of the screen lies in the place itself, if it is a region. */
  readonly isInside: Test;
}

/** A name where it can stand. */
export interface Placed {
  readonly candidate: Candidate;
  readonly position: LabelPosition;
  /** Whether it lies on its own land. */
  readonly isAtHome: boolean;
}

/**
 * @param candidates the ways to set one name, the best first
 * @returns the best position for it that is free; `undefined` if it has to be left out
 */
export function positionFor(
  candidates: readonly Candidate[],
  surroundings: Surroundings,
): Placed | undefined {
  for (const find of [atHome, beside, acrossTheCoast]) {
    for (const candidate of candidates) {
      const { kind } = candidate.request;
      const own = { area: find, region: regionPosition, sea: atSea }[kind];
      const position = own(candidate, surroundings);
      if (position) return { candidate, position, isAtHome: find === atHome };
    }
  }
  return undefined;
}

/**
 * A region's name lies in the region, as names of waters and of wide stretches of land do, or nowhere;
 * and not on a single state, whose name it would seem to be.
 */
function regionPosition(
  { request, points, width, height }: Candidate,
  { isFree, isInside, land }: Surroundings,
): LabelPosition | undefined {
  const positions = points.map((point) => centeredAt(point, width, height));
  const isIn = (position: LabelPosition) =>
    lies(position, isInside, touching) && !isOnOneState(position, land);
  const found = positions.find((position) => isFree(position) && isIn(position));
  if (found || request.priority > priorities.region) return found;
  return positions.find((position) => isFree(position, true) && isIn(position));
}

/** Whether most of a name lies on the land of one state. */
function isOnOneState({ rect }: LabelPosition, land: Surroundings['land']): boolean {
  const { left, top, right, bottom } = rect;
  const points = across.flatMap((x) =>
    rows.map((y): Point => [left + x * (right - left), top + y * (bottom - top)]),
  );
  const byState = groupBy(points.map(land), (state) => state);
  return [...byState].some(
    ([state, on]) => state !== undefined && on.length > most * points.length,
  );
}

/** The name of a sea, on its water where that is wide enough. */
function atSea(
  { points, width, height, fits }: Candidate,
  { isFree, land }: Surroundings,
): LabelPosition | undefined {
  if (!fits) return undefined;
  const positions = points.map((point) => centeredAt(point, width, height));
  return positions.find((it) => isFree(it) && lies(it, (at) => land(at) === undefined));
}

/** A country's name on its own land: in its middle or near it. */
function atHome(candidate: Candidate, { isFree, land }: Surroundings): LabelPosition | undefined {
  const { request, fits } = candidate;
  const isHome: Test = (point) => land(point) === request.place;
  if (!fits) return undefined;
  return middles(candidate).find((it) => isFree(it) && lies(it, isHome, touching));
}

/** A country's name beside its land, on the sea, with a leader that ties it to its place. */
function beside(candidate: Candidate, surroundings: Surroundings): LabelPosition | undefined {
  const { isFree, land } = surroundings;
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
  const near = positionsBeside(candidate, rings).find(
    (it) => isClear(it) && isLedOverOwn(it, isOwn),
  );
  if (near) return near;
  for (const position of roundAbout(candidate, longestLeader / em, steps[how], isSea)) {
    if (isTied(position) && isClear(position) && (spoken || isLedOverOwn(position, isOwn)))
      return position;
  }
  return undefined;
}

/**
 * A country's name that begins on its land and ends on the sea. On another's land none lies: there it
 * would seem to be the other's.
 */
function acrossTheCoast(
  candidate: Candidate,
  { isFree, land }: Surroundings,
): LabelPosition | undefined {
  const { request, fits } = candidate;
  const isOwn: Test = (point) => (land(point) ?? request.place) === request.place;
  if (!fits) return undefined;
  return middles(candidate).find((it) => isFree(it) && lies(it, isOwn, touching));
}

/** A name on its place's middle, and then round about it. */
function middles(candidate: Candidate): LabelPosition[] {
  const { at, width, height, request } = candidate;
  const spoken = request.priority <= priorities.named;
  return [centeredAt(at, width, height), ...shiftedPositions(candidate, spoken)];
}

function middleOf({ left, top, right, bottom }: Rect): Point {
  return [(left + right) / 2, (top + bottom) / 2];
}

/** Whether a leader is short, and points at nobody else's land. */
function isShort({ leader }: LabelPosition, isOwn: Test): boolean {
  if (!leader) return true;
  const [[x1, y1], [x2, y2]] = leader;
  if (Math.hypot(x2 - x1, y2 - y1) > longestLeader) return false;
  const about = [-slack, -slack / 2, 0, slack / 2, slack];
  return about.every((dx) => about.every((dy) => isOwn([x2 + dx, y2 + dy])));
}

/** Whether a leader runs over its own land and the sea for the most part. */
function isLedOverOwn({ leader }: LabelPosition, isOwn: Test): boolean {
  if (!leader) return true;
  const [[x1, y1], [x2, y2]] = leader;
  const along = [0.25, 0.5, 0.75].map((by): Point => [x1 + (x2 - x1) * by, y1 + (y2 - y1) * by]);
  return along.filter(isOwn).length >= 2;
}

/**
 * Whether a name lies where it may: tried at points so near to each other that no country lies between
 * them unseen.
 * @param share of its width, in the middle
 */
function lies(
  { rect: { left, top, right, bottom } }: LabelPosition,
  isAllowed: Test,
  share = 1,
): boolean {
  const width = share * (right - left);
  const from = (left + right - width) / 2;
  const last = Math.ceil(width / fine);
  for (let at = 0; at <= last; at++) {
    for (const row of rows) {
      if (!isAllowed([from + (width * at) / last, top + (bottom - top) * row])) return false;
    }
  }
  return true;
}
