import type { Point } from './camera.ts';
import type { Candidate } from './candidate.ts';
import type { Painted } from './ground.ts';
import { beside, on, type Slot } from './slots.ts';
import { ranks } from './wishes.ts';

/** At how many distances from its place a name is tried: one that is spoken of goes farther. */
const distances = { spoken: 3, other: 2 };

/** The name of a shape so high, in ems, goes nowhere far: there is room for it at a nearer view. */
const large = 6;

type Test = (at: Point) => boolean;

/** What there is on the sheet and on the map below it. */
export interface Surroundings {
  /** Whether nothing is there yet; `over`, whether nothing is there but countries' middles. */
  readonly isFree: (slot: Slot, over?: boolean) => boolean;
  /** Who is painted at a point of the screen. */
  readonly painted: (at: Point) => Painted | undefined;
}

/** @returns the best slot for a name that is free; `undefined` if it has to be left out */
export function slotFor(candidate: Candidate, { isFree, painted }: Surroundings): Slot | undefined {
  const { wish, at, points, width, height, em, shown, fits, dot, sides } = candidate;
  const { place, kind, role, rank, pointed } = wish;
  const spoken = rank <= ranks.named || pointed;
  const isOwn: Test = (point) => (painted(point)?.place ?? place) === place;
  // In another's colour a name would seem to be another's, and on a territory, which has no name of its
  // own, the territory's; on land of its own colour a leader says whose it is.
  const isOwnColour: Test = (point) => {
    const it = painted(point);
    return it === undefined || (it.role === role && !it.territory);
  };

  if (fits || kind === 'region') {
    const found = points.map((point) => on(point, width, height)).find((slot) => isFree(slot));
    if (found) return found;
  }
  if (fits && kind === 'area') {
    const found = shifted(candidate).find((slot) => isFree(slot) && isOwn([slot.x, slot.y]));
    if (found) return found;
  }
  if (kind === 'area' && (spoken || rank < ranks.rest)) {
    const isLarge = shown.height > large * em;
    const rings = isLarge ? 1 : spoken ? distances.spoken : distances.other;
    const slots = beside(candidate, rings);
    const near = isLarge ? [] : slots.slice(0, sides.length * (dot ? 2 : 1));
    const isOnWay = dot ? isOwnColour : isOwn;
    const found =
      slots.find((slot) => isFree(slot) && stays(slot, isOwn, isOwn)) ??
      near.find((slot) => slot.leader && isFree(slot) && stays(slot, isOwnColour, isOnWay));
    if (found) return found;
  }
  // What is spoken of has its name, and be it over a neighbour.
  const middle = on(at, width, height);
  if (spoken && isFree(middle)) return middle;
  return (rank <= ranks.region || pointed) && isFree(middle, true) ? middle : undefined;
}

/** The slots above and below its middle in a shape that is high enough. */
function shifted({ at: [x, y], width, height, shown, em }: Candidate): Slot[] {
  const room = (shown.height - height) / 2;
  const byEms = [-0.5, 0.5, -1, 1, -2, 2, -3, 3].map((shift) => shift * em);
  return byEms.filter((by) => Math.abs(by) < room).map((by) => on([x, y + by], width, height));
}

/** Whether a name lies where it may, and its leader for the most part too. */
function stays(slot: Slot, mayLie: Test, mayRun: Test): boolean {
  if (!under(slot).every(mayLie)) return false;
  if (!slot.leader) return true;
  const [[x1, y1], [x2, y2]] = slot.leader;
  const along = [0.25, 0.5, 0.75].map((by): Point => [x1 + (x2 - x1) * by, y1 + (y2 - y1) * by]);
  return along.filter(mayRun).length >= 2;
}

/** Points under a name, near enough to each other that no country lies between them unseen. */
function under({ rect: { left, top, right, bottom } }: Slot): Point[] {
  return [0, 0.25, 0.5, 0.75, 1].map((by) => [left + (right - left) * by, (top + bottom) / 2]);
}
