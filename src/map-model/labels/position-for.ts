import type { Point } from '../camera.ts';
import type { Candidate } from './candidate.ts';
import type { Painted } from './obstacles.ts';
import { beside, on, roundAbout, shifted, type Slot } from './positions.ts';
import { ranks } from './requests.ts';

/** At how many distances from its place a name is tried: one that is spoken of goes farther. */
const distances = { spoken: 3, other: 2 };

/**
 * So long, in ems, is at most the leader of one that is led anywhere round its place: any longer, it
 * would lead away. What is spoken of on the screen or again and again must not be missing.
 */
const reach = { foremost: 6.5, named: 4.5 };
/** From so many passages on that name it, a place is among the foremost. */
const often = 10;

/** The name of a shape so high, in ems, goes nowhere far: there is room for it at a nearer view. */
const large = 6;
/** That of a shape higher than this lies on no neighbour: it would seem to be the neighbour's. */
const small = 2.5;

/** So much of a name in its own land lies there: its first and last letters may touch a neighbour. */
const touching = 0.8;
/** So much of one that must not be missing, before it is led away from its land. */
const leaning = 0.6;

/** Where in its height a name is tried. */
const rows = [0.2, 0.5, 0.8];

type Test = (at: Point) => boolean;

/** What there is on the sheet and on the map below it. */
export interface Surroundings {
  /** Whether nothing is there yet; `over`, whether nothing is there but countries' middles. */
  readonly isFree: (slot: Slot, over?: boolean) => boolean;
  /** Who is painted at a point of the screen. */
  readonly painted: (at: Point) => Painted | undefined;
  /** Whether a point of the screen lies in the place itself, if it is a region. */
  readonly isInside: Test;
}

/** @returns the best slot for a name that is free; `undefined` if it has to be left out */
export function slotFor(candidate: Candidate, surroundings: Surroundings): Slot | undefined {
  if (candidate.wish.kind === 'region') return slotOfRegion(candidate, surroundings);
  const { at, width, height, em, wish } = candidate;
  const slot = slotOfArea(candidate, on(at, width, height), surroundings);
  const isHome: Test = (point) => surroundings.painted(point)?.place === wish.place;
  // On its own land a name needs no leader.
  return slot?.leader && lies(slot, em, isHome) ? { ...slot, leader: undefined } : slot;
}

/** A region's name lies in the region, as names of waters and of wide stretches of land do, or nowhere. */
function slotOfRegion(
  { wish, em, points, width, height }: Candidate,
  { isFree, isInside }: Surroundings,
): Slot | undefined {
  const slots = points.map((point) => on(point, width, height));
  const isIn = (slot: Slot) => lies(slot, em, isInside, touching);
  const found = slots.find((slot) => isFree(slot) && isIn(slot));
  if (found || (wish.rank > ranks.region && !wish.pointed)) return found;
  return slots.find((slot) => isFree(slot, true) && isIn(slot));
}

/**
 * A country's name lies on its own land or over what has no colour; and on other land of its own colour
 * if it stands in its place's middle, or its own is small and a leader says whose it is. In another's
 * colour it would seem to be another's, and on a territory, which has no name of its own, the territory's.
 */
function slotOfArea(
  candidate: Candidate,
  middle: Slot,
  { isFree, painted }: Surroundings,
): Slot | undefined {
  const { wish, em, shown, fits, dot, sides } = candidate;
  const { place, role, rank, pointed } = wish;
  const spoken = rank <= ranks.named || pointed;
  const isOwn: Test = (point) => (painted(point)?.place ?? place) === place;
  const isOwnColour: Test = (point) => {
    const it = painted(point);
    return !it || it.place === place || (it.role === role && !it.territory);
  };

  if (fits) {
    const found = [middle, ...shifted(candidate, spoken)].find(
      (slot) => isFree(slot) && isOwn([slot.x, slot.y]) && lies(slot, em, isOwnColour, touching),
    );
    if (found) return found;
  }
  if (spoken || rank < ranks.rest) {
    const isLarge = shown.height > large * em;
    const rings = isLarge ? 1 : spoken ? distances.spoken : distances.other;
    const slots = beside(candidate, rings);
    const near = shown.height > small * em ? [] : slots.slice(0, sides.length * 2);
    const found =
      slots.find((slot) => isFree(slot) && stays(slot, em, isOwn)) ??
      near.find(
        (slot) =>
          slot.leader &&
          isFree(slot) &&
          stays(slot, em, isOwnColour) &&
          (dot || !lies(slot, em, (point) => !isOwn(point))),
      );
    if (found) return found;
  }
  if (spoken && !pointed && rank > ranks.picked) {
    const near = wish.passages >= often ? [middle, ...shifted(candidate, true)] : [middle];
    const leant = near.find((slot) => isFree(slot) && lies(slot, em, isOwnColour, leaning));
    const found = leant ?? slotRoundAbout(candidate, isFree, isOwn);
    if (found) return found;
  }
  const isMiddle = spoken && isFree(middle, rank <= ranks.lit || pointed);
  // What is picked is outlined: whose name it is, nobody asks.
  const mayStay = rank === ranks.picked || lies(middle, em, isOwnColour, touching);
  return isMiddle && mayStay ? middle : undefined;
}

/**
 * The nearest slot anywhere round a place that lies on nobody else's land; what is spoken of on the screen
 * is led over another's land rather than left out.
 */
function slotRoundAbout(
  candidate: Candidate,
  isFree: Surroundings['isFree'],
  isOwn: Test,
): Slot | undefined {
  const { wish, em } = candidate;
  const isLit = wish.rank === ranks.lit;
  const isForemost = isLit || wish.passages >= often;
  let crowded: Slot | undefined;
  for (const slot of roundAbout(candidate, isForemost ? reach.foremost : reach.named)) {
    if (!isFree(slot)) continue;
    if (lies(slot, em, isOwn, touching)) return slot;
    if (isLit) crowded ??= slot;
  }
  return crowded;
}

/** Whether a name lies where it may, and its leader for the most part too. */
function stays(slot: Slot, em: number, isAllowed: Test): boolean {
  if (!lies(slot, em, isAllowed)) return false;
  if (!slot.leader) return true;
  const [[x1, y1], [x2, y2]] = slot.leader;
  const along = [0.25, 0.5, 0.75].map((by): Point => [x1 + (x2 - x1) * by, y1 + (y2 - y1) * by]);
  return along.filter(isAllowed).length >= 2;
}

/**
 * Whether a name lies where it may: tried at points so near to each other that no country lies between
 * them unseen.
 * @param share of its width, in the middle
 */
function lies(
  { rect: { left, top, right, bottom } }: Slot,
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
