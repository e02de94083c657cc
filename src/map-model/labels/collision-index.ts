import type { PlaceId } from '../../place/place.ts';
import type { Size } from '../camera.ts';
import {
  boxOf,
  cross,
  rectContains,
  isWithin,
  overlaps,
  runsThrough,
  type Rect,
  type Segment,
} from '../rect.ts';
import type { LabelPosition } from './positions.ts';

/** A country's middle on the screen: where its dot is drawn, or where one points at it. */
export interface Spot {
  readonly place: PlaceId;
  readonly rect: Rect;
  readonly dot: boolean;
}

/** Round a name, and from the map's edge to it, in CSS pixels. */
const clearance = 3;

/** The names set so far, one after the other, and what else takes room. */
export class CollisionIndex {
  readonly #names: Rect[] = [];
  readonly #leaders: { readonly line: Segment; readonly box: Rect }[] = [];
  readonly #size: Size;
  readonly #spots: readonly Spot[];

  /** @param covered what something else lies over */
  constructor(size: Size, spots: readonly Spot[], covered: readonly Rect[]) {
    this.#size = size;
    this.#spots = spots;
    this.#names.push(...covered);
  }

  /**
   * Whether a place's name may stand at a position. Asked thousands of times a map, hence the plain loops.
   * @param over it may cover the middles of other countries
   */
  isFree({ rect, leader }: LabelPosition, place: PlaceId, over = false): boolean {
    const own = widened(rect);
    if (!isWithin(own, this.#size, 0)) return false;
    for (const name of this.#names) if (overlaps(name, own)) return false;
    for (const { line, box } of this.#leaders) if (runsThrough(line, own, box)) return false;
    if (!over) {
      for (const spot of this.#spots)
        if (overlaps(spot.rect, own) && spot.place !== place) return false;
    }
    return leader === undefined || this.#isFreeLine(leader, place);
  }

  take({ rect, leader }: LabelPosition): void {
    this.#names.push(widened(rect));
    if (leader) this.#leaders.push({ line: leader, box: boxOf(leader) });
  }

  #isFreeLine(line: Segment, place: PlaceId): boolean {
    const box = boxOf(line);
    return (
      !this.#names.some((name) => runsThrough(line, name, box)) &&
      !this.#leaders.some((leader) => cross(line, leader.line)) &&
      !this.#spots.some(
        (spot) =>
          spot.dot &&
          spot.place !== place &&
          // No line can keep clear of a dot that lies over where it begins.
          !rectContains(spot.rect, line[0]) &&
          runsThrough(line, spot.rect, box),
      )
    );
  }
}

function widened({ left, top, right, bottom }: Rect): Rect {
  return {
    left: left - clearance,
    top: top - clearance,
    right: right + clearance,
    bottom: bottom + clearance,
  };
}
