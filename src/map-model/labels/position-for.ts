import { groupBy } from '../../text/group-by.ts';
import type { Point } from '../mercator.ts';
import { beside } from './beside.ts';
import type { Candidate } from './candidate.ts';
import { centeredAt, shiftedPositions, type LabelPosition } from './positions.ts';
import { priorities } from './requests.ts';
import { lies, rows, type Surroundings, type Test } from './surroundings.ts';

/** The share of a name that must lie in its own land: its first and last letters may touch a neighbour. */
const touching = 0.9;

/** The share of a name that must lie in a narrow region. */
const core = 0.6;

/** The share of a region's name that may lie on one state. */
const most = 0.8;
/** Where in its width that is asked. */
const across = Array.from({ length: 12 }, (_, at) => (at + 0.5) / 12);

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
 * and not on a single state, whose name it would seem to be. That of a narrow region that is spoken of
 * runs over its edges.
 */
function regionPosition(
  { request, points, width, height }: Candidate,
  { isFree, isInside, land }: Surroundings,
): LabelPosition | undefined {
  const positions = points.map((point) => centeredAt(point, width, height));
  const find = (share: number, over: boolean) =>
    positions.find(
      (it) => isFree(it, over) && lies(it, isInside, share) && !isOnOneState(it, land),
    );
  const found = find(touching, false);
  if (found || request.priority > priorities.region) return found;
  return find(touching, true) ?? find(core, true);
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
