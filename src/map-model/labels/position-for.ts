import type { Point } from '../mercator.ts';
import type { Candidate } from './candidate.ts';
import type { PaintedCountry } from './obstacles.ts';
import {
  positionsBeside,
  centeredAt,
  roundAbout,
  shiftedPositions,
  type LabelPosition,
} from './positions.ts';
import { priorities } from './requests.ts';

/** At how many distances from its place a name is tried: one that is spoken of goes farther. */
const distances = { spoken: 3, other: 2 };

/**
 * So long, in ems, is at most the leader of one that is led anywhere round its place: any longer, it
 * would lead away. What is spoken of on the screen or again and again must not be missing.
 */
const reach = { foremost: 6.5, named: 4.5 };
/** The number of passages from which on a place is among the foremost. */
const often = 10;

/** The name of a shape so high, in ems, goes nowhere far: there is room for it at a nearer view. */
const large = 6;
/** The name of a shape higher than this, in ems, lies on no neighbour: it would seem to be the neighbour's. */
const small = 2.5;

/** The share of a name that must lie in its own land: its first and last letters may touch a neighbour. */
const touching = 0.8;
/** The same share for a name that must not be missing, before it is led away from its land. */
const leaning = 0.6;

/** Where in its height a name is tried. */
const rows = [0.2, 0.5, 0.8];

type Test = (at: Point) => boolean;

/** What stands on the map already, names and countries. */
export interface Surroundings {
  /** Whether nothing is there yet; `over`, whether nothing is there but countries' middles. */
  readonly isFree: (position: LabelPosition, over?: boolean) => boolean;
  /** The country that is painted at a point of the screen. */
  readonly painted: (at: Point) => PaintedCountry | undefined;
  /** Whether a point of the screen lies in the place itself, if it is a region. */
  readonly isInside: Test;
}

/** @returns the best position for a name that is free; `undefined` if it has to be left out */
export function positionFor(
  candidate: Candidate,
  surroundings: Surroundings,
): LabelPosition | undefined {
  if (candidate.request.kind === 'region') return regionPosition(candidate, surroundings);
  const { at, width, height, em, request } = candidate;
  const position = areaPosition(candidate, centeredAt(at, width, height), surroundings);
  const isHome: Test = (point) => surroundings.painted(point)?.place === request.place;
  // On its own land a name needs no leader.
  return position?.leader && lies(position, em, isHome)
    ? { ...position, leader: undefined }
    : position;
}

/** A region's name lies in the region, as names of waters and of wide stretches of land do, or nowhere. */
function regionPosition(
  { request, em, points, width, height }: Candidate,
  { isFree, isInside }: Surroundings,
): LabelPosition | undefined {
  const positions = points.map((point) => centeredAt(point, width, height));
  const isIn = (position: LabelPosition) => lies(position, em, isInside, touching);
  const found = positions.find((position) => isFree(position) && isIn(position));
  if (found || (request.priority > priorities.region && !request.pointed)) return found;
  return positions.find((position) => isFree(position, true) && isIn(position));
}

/**
 * A country's name lies on its own land or over what has no colour; and on other land of its own colour
 * if it stands in its place's middle, or its own is small and a leader says whose it is. In another's
 * colour it would seem to be another's, and on a territory, which has no name of its own, the territory's.
 */
function areaPosition(
  candidate: Candidate,
  middle: LabelPosition,
  { isFree, painted }: Surroundings,
): LabelPosition | undefined {
  const { request, em, shown, fits, dot, sides } = candidate;
  const { place, slot, priority, pointed } = request;
  const spoken = priority <= priorities.named || pointed;
  const isOwn: Test = (point) => (painted(point)?.place ?? place) === place;
  const isOwnColour: Test = (point) => {
    const it = painted(point);
    return !it || it.place === place || (it.slot === slot && !it.territory);
  };

  if (fits) {
    const found = [middle, ...shiftedPositions(candidate, spoken)].find(
      (position) =>
        isFree(position) &&
        isOwn([position.x, position.y]) &&
        lies(position, em, isOwnColour, touching),
    );
    if (found) return found;
  }
  if (spoken || priority < priorities.rest) {
    const isLarge = shown.height > large * em;
    const rings = isLarge ? 1 : spoken ? distances.spoken : distances.other;
    const positions = positionsBeside(candidate, rings);
    const near = shown.height > small * em ? [] : positions.slice(0, sides.length * 2);
    const found =
      positions.find((position) => isFree(position) && stays(position, em, isOwn)) ??
      near.find(
        (position) =>
          position.leader &&
          isFree(position) &&
          stays(position, em, isOwnColour) &&
          (dot || !lies(position, em, (point) => !isOwn(point))),
      );
    if (found) return found;
  }
  if (spoken && !pointed && priority > priorities.picked) {
    const near =
      request.passages >= often ? [middle, ...shiftedPositions(candidate, true)] : [middle];
    const leant = near.find(
      (position) => isFree(position) && lies(position, em, isOwnColour, leaning),
    );
    const found = leant ?? positionRoundAbout(candidate, isFree, isOwn);
    if (found) return found;
  }
  const isMiddle = spoken && isFree(middle, priority <= priorities.focused || pointed);
  // What is picked is outlined: whose name it is, nobody asks.
  const mayStay = priority === priorities.picked || lies(middle, em, isOwnColour, touching);
  return isMiddle && mayStay ? middle : undefined;
}

/**
 * The nearest position anywhere round a place that lies on nobody else's land; what is spoken of on the screen
 * is led over another's land rather than left out.
 */
function positionRoundAbout(
  candidate: Candidate,
  isFree: Surroundings['isFree'],
  isOwn: Test,
): LabelPosition | undefined {
  const { request, em } = candidate;
  const isLit = request.priority === priorities.focused;
  const isForemost = isLit || request.passages >= often;
  let crowded: LabelPosition | undefined;
  for (const position of roundAbout(candidate, isForemost ? reach.foremost : reach.named)) {
    if (!isFree(position)) continue;
    if (lies(position, em, isOwn, touching)) return position;
    if (isLit) crowded ??= position;
  }
  return crowded;
}

/** Whether a name lies where it may, and its leader for the most part too. */
function stays(position: LabelPosition, em: number, isAllowed: Test): boolean {
  if (!lies(position, em, isAllowed)) return false;
  if (!position.leader) return true;
  const [[x1, y1], [x2, y2]] = position.leader;
  const along = [0.25, 0.5, 0.75].map((by): Point => [x1 + (x2 - x1) * by, y1 + (y2 - y1) * by]);
  return along.filter(isAllowed).length >= 2;
}

/**
 * Whether a name lies where it may: tried at points so near to each other that no country lies between
 * them unseen.
 * @param share of its width, in the middle
 */
function lies(
  { rect: { left, top, right, bottom } }: LabelPosition,
  em: number,
  isAllowed: Test,
  share = 1,
): boolean {
  const width = share * (right - left);
  const from = (left + right - width) / 2;
  const steps = Math.ceil((2 * width) / em);
  for (let at = 0; at <= steps; at++) {
    for (const row of rows) {
      if (!isAllowed([from + (width * at) / steps, top + (bottom - top) * row])) return false;
    }
  }
  return true;
}
