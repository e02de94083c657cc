import type { Box, PlaceId } from '../domain/place.ts';
import {
  cosine,
  pixelsPerDegree,
  project,
  unproject,
  type Camera,
  type Point,
  type Size,
} from './camera.ts';
import { mainBox } from './main-box.ts';
import { contains } from './ring.ts';
import type { World } from './world.ts';

/** A country whose shape is narrower than this on screen (CSS pixels) may be hit beside it. */
const small = 24;

interface Hit {
  readonly place: PlaceId;
  /** How far from its middle, in CSS pixels. */
  readonly distance: number;
}

/**
 * The place under a point of the screen, land before water. A small country whose middle is near
 * wins over whatever it lies in or beside, the nearest first: nobody means the neighbour when
 * pointing at Malta or Kosovo, and each of a cluster can still be hit on its own middle.
 * @param padding how far from its middle a small country is hit, in CSS pixels
 */
export function hit(
  world: World,
  camera: Camera,
  size: Size,
  at: Point,
  padding: number,
): PlaceId | undefined {
  const ground = unproject(camera, size, at);
  if (!ground) return undefined;
  const [lng, lat] = ground;
  let large: Hit | undefined;
  let best: Hit | undefined;
  for (const shape of world.areas.values()) {
    const inside = within(shape.box, lng, lat) && contains(shape.polygons.flat(), lng, lat);
    const small = isSmall(mainBox(shape), camera);
    if (!small && !inside) continue;
    const { place } = shape;
    const [x, y] = project(camera, size, shape.point);
    const distance = Math.hypot(x - at[0], y - at[1]);
    if (!small) large = { place, distance };
    else if ((inside || distance <= padding) && distance < (best?.distance ?? Infinity)) {
      best = { place, distance };
    }
  }
  // On its own middle a large country is meant, even with San Marino beside.
  const nearest = best && large && large.distance < best.distance ? large : best;
  return (nearest ?? large)?.place ?? seaAt(world, lng, lat);
}

function isSmall([west, south, east, north]: Box, camera: Camera): boolean {
  const lat = (south + north) / 2;
  // A degree of latitude is longer than one of longitude by the secant.
  const short = Math.min(east - west, (north - south) / cosine(lat));
  return short * pixelsPerDegree(camera, lat) < small;
}

function seaAt(world: World, lng: number, lat: number): PlaceId | undefined {
  const seas = [...world.regions.values()].filter(({ shape }) => shape === 'sea');
  return seas.find((sea) => contains(sea.polygons.flat(), lng, lat))?.place;
}

function within(box: Box, lng: number, lat: number): boolean {
  return lng >= box[0] && lng <= box[2] && lat >= box[1] && lat <= box[3];
}
