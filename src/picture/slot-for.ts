import type { Point } from './camera.ts';
import type { Candidate } from './candidate.ts';
import type { Painted } from './ground.ts';
import { beside, on, type Slot } from './slots.ts';
import { ranks } from './wishes.ts';

/** At how many distances from its place a name is tried: one that is spoken of goes farther. */
const distances = { spoken: 3, other: 2 };

/** The name of a shape so high, in ems, goes nowhere far: there is room for it at a nearer view. */
const large = 6;

/** What there is on the sheet and on the map below it. */
export interface Surroundings {
  /** Whether nothing is there yet; `over`, whether nothing is there but countries' middles. */
  readonly isFree: (slot: Slot, over?: boolean) => boolean;
  /** Who is painted at a point of the screen. */
  readonly painted: (at: Point) => Painted | undefined;
}

/** @returns the best slot for a name that is free; `undefined` if it has to be left out */
export function slotFor(candidate: Candidate, { isFree, painted }: Surroundings): Slot | undefined {
  const { wish, at, points, width, height, em, shown, fits } = candidate;
  const { place, kind, role, rank, pointed } = wish;
  const spoken = rank <= ranks.named || pointed;
  const isOwn = (point: Point) => (painted(point)?.place ?? place) === place;
  // In another's colour a name would seem to be another's; in its own, a leader says whose it is.
  const isOwnColour = (point: Point) => (painted(point)?.role ?? role) === role;

  if (fits || kind === 'region') {
    const found = points.map((point) => on(point, width, height)).find((slot) => isFree(slot));
    if (found) return found;
  }
  if (fits && kind === 'area') {
    const found = shifted(candidate).find((slot) => isFree(slot) && under(slot).every(isOwn));
    if (found) return found;
  }
  if (kind === 'area' && (spoken || rank < ranks.rest)) {
    const isLarge = shown.height > large * em;
    const rings = isLarge ? 1 : spoken ? distances.spoken : distances.other;
    const free = beside(candidate, rings).filter((slot) => isFree(slot));
    const found =
      free.find((slot) => stays(slot, isOwn)) ??
      free.find((slot) => slot.leader && !isLarge && stays(slot, isOwnColour));
    if (found) return found;
  }
  // What is spoken of has its name, and be it over a neighbour.
  const middle = on(at, width, height);
  if (spoken && isFree(middle)) return middle;
  return (rank <= ranks.region || pointed) && isFree(middle, true) ? middle : undefined;
}

/** The slots above and below its middle in a shape that is high enough. */
function shifted({ at: [x, y], width, height, shown, em }: Candidate): Slot[] {
  const room = shown.height / 2 - height;
  const byEms = [-1, 1, -2, 2, -3, 3].map((shift) => shift * em);
  return byEms.filter((by) => Math.abs(by) < room).map((by) => on([x, y + by], width, height));
}

/** Whether a name lies where it may, and its leader for the most part too. */
function stays(slot: Slot, isAllowed: (at: Point) => boolean): boolean {
  if (!under(slot).every(isAllowed)) return false;
  if (!slot.leader) return true;
  const [[x1, y1], [x2, y2]] = slot.leader;
  const along = [0.25, 0.5, 0.75].map((by): Point => [x1 + (x2 - x1) * by, y1 + (y2 - y1) * by]);
  return along.filter(isAllowed).length >= 2;
}

/** Points under a name. */
function under({ rect: { left, top, right, bottom } }: Slot): Point[] {
  return [left, (left + right) / 2, right].map((x) => [x, (top + bottom) / 2]);
}
