import type { Concordance } from '../index/concordance.ts';
import type { PlaceId } from '../place/place.ts';
import { distance } from './lambert.ts';
import type { LngLat } from './mercator.ts';

/** Where the places of a text lie; points are in degrees of the globe. */
export interface Extent {
  /** The middle of those that have a role. */
  readonly center: LngLat;
  /** Those that have a role and are not far from it. */
  readonly near: readonly LngLat[];
  /** Whether those are nearly all: one map round the middle shows what the text is about. */
  readonly compact: boolean;
  /** Places so far from the middle that such a map shows them askew. */
  readonly far: ReadonlySet<PlaceId>;
}

const radians = Math.PI / 180;
/** Degrees from the middle beyond which shapes are no longer as one knows them. */
const askew = 90;
/** The share of a text's places that may be far: the world is a step away. */
const few = 0.05;

/** Finds the part of the world that a text is about: the middle of all places that its map paints. */
export function extentOf({ entries }: Concordance): Extent {
  const placed = [...entries.values()].flatMap(({ place: { id, point }, finding: { role } }) =>
    point ? [{ id, point, painted: role.id !== 'unnamed' }] : [],
  );
  const painted = placed.filter((it) => it.painted).map(({ point }) => point);
  const center = middleOf(painted);
  const isFar = (at: LngLat) => distance(center, at) > askew;
  const near = painted.filter((at) => !isFar(at));
  return {
    center,
    near,
    compact: painted.length - near.length <= painted.length * few,
    far: new Set(placed.filter(({ point }) => isFar(point)).map(({ id }) => id)),
  };
}

function middleOf(points: readonly LngLat[]): LngLat {
  let [x, y, z] = [0, 0, 0];
  for (const [lng, lat] of points) {
    const flat = Math.cos(lat * radians);
    x += flat * Math.cos(lng * radians);
    y += flat * Math.sin(lng * radians);
    z += Math.sin(lat * radians);
  }
  const degrees = (angle: number) => Math.round(angle / radians);
  return [degrees(Math.atan2(y, x)), degrees(Math.atan2(z, Math.hypot(x, y)))];
}
