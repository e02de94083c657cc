import type { Box, PlaceId } from '../place/place.ts';
import { cosine, type Point } from './mercator.ts';
import { project, unproject, type Camera, type Size } from './camera.ts';
import { mainBox } from './main-box.ts';
import { contains, isInBox } from './ring.ts';
import type { World } from './world.ts';

/** A country whose shape is narrower than this on screen (CSS pixels) may be hit beside it. */
const small = 24;

interface Hit {
  readonly place: PlaceId;
  /** How far from its middle, in CSS pixels. */
  readonly distance: number;
}

/**
 * The place under a point of the screen, land before water: of the country it lies in and the small
 * ones near it, the one whose middle is nearest. Nobody means the neighbour when pointing at Malta or
 * Kosovo; each of a cluster can still be hit on its own middle, and Italy with San Marino beside.
 * @param padding how far from its middle a small country is hit, in CSS pixels
 */
export function hit(
  world: World,
  camera: Camera,
  size: Size,
  at: Point,
  padding: number,
): PlaceId | undefined {
  const point = unproject(camera, size, at);
  if (!point) return undefined;
  const [lng, lat] = point;
  let nearest: Hit | undefined;
  for (const shape of world.areas.values()) {
    const inside = isInBox(shape.box, lng, lat) && contains(shape.polygons.flat(), lng, lat);
    if (!inside && !isSmall(mainBox(shape), camera)) continue;
    const [x, y] = project(camera, size, shape.point);
    const distance = Math.hypot(x - at[0], y - at[1]);
    if (!inside && distance > padding) continue;
    if (!nearest || distance < nearest.distance) nearest = { place: shape.place, distance };
  }
  return nearest?.place ?? seaAt(world, lng, lat);
}

function isSmall([west, south, east, north]: Box, camera: Camera): boolean {
  const lat = (south + north) / 2;
  // A degree of latitude is longer than one of longitude by the secant.
  const short = Math.min(east - west, (north - south) / cosine(lat));
  return short * camera.projection.pixelsPerDegree(camera, lat) < small;
}

function seaAt(world: World, lng: number, lat: number): PlaceId | undefined {
  const seas = [...world.regions.values()].filter(({ shape }) => shape === 'sea');
  return seas.find((sea) => contains(sea.polygons.flat(), lng, lat))?.place;
}
