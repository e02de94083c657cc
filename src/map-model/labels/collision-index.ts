import type { PlaceId } from '../../place/place.ts';
import type { Size } from '../camera.ts';
import {
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
  readonly #leaders: Segment[] = [];
  readonly #size: Size;
  readonly #spots: readonly Spot[];

  /** @param covered what something else lies over */
  constructor(size: Size, spots: readonly Spot[], covered: readonly Rect[]) {
    this.#size = size;
    this.#spots = spots;
    this.#names.push(...covered);
  }

  /**
   * Whether a place's name may stand at a position.
   * @param over it may cover the middles of other countries
   */
  isFree(position: LabelPosition, place: PlaceId, over = false): boolean {
    const rect = widened(position.rect);
    return (
      isWithin(rect, this.#size, 0) &&
      !this.#names.some((name) => overlaps(name, rect)) &&
      !this.#leaders.some((leader) => runsThrough(leader, rect)) &&
      (over || !this.#spots.some((spot) => spot.place !== place && overlaps(spot.rect, rect))) &&
      (position.leader === undefined || this.#isFreeLine(position.leader, place))
    );
  }

  take({ rect, leader }: LabelPosition): void {
    this.#names.push(widened(rect));
    if (leader) this.#leaders.push(leader);
  }

  #isFreeLine(line: Segment, place: PlaceId): boolean {
    return (
      !this.#names.some((name) => runsThrough(line, name)) &&
      !this.#leaders.some((leader) => cross(line, leader)) &&
      !this.#spots.some(
        (spot) =>
          spot.dot &&
          spot.place !== place &&
          // No line can keep clear of a dot that lies over where it begins.
          !rectContains(spot.rect, line[0]) &&
          runsThrough(line, spot.rect),
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
