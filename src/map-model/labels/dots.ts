import type { PlaceId } from '../../place/place.ts';
import { project, type Camera, type Size } from '../camera.ts';
import type { Point } from '../mercator.ts';
import { mainBox } from '../main-box.ts';
import type { Area, Picture } from '../picture.ts';
import type { World } from '../world.ts';

/** A place too small to be seen as a shape, drawn as a dot. */
export interface Dot extends Area {
  readonly place: PlaceId;
  readonly at: Point;
}

/** Short side in CSS pixels under which a shape is helped out by a dot. */
const tooSmall = 5;

/**
 * Which places need a dot under a camera: those with a role whose shape has all but vanished; as one
 * zooms in the shape takes over.
 * @param unnamed places whose names find no room: they have a dot whatever their size
 */
export function dotsOf(
  world: World,
  picture: Pick<Picture, 'areas' | 'picked'>,
  camera: Camera,
  size: Size,
  unnamed: ReadonlySet<PlaceId> = new Set(),
): Dot[] {
  const dots: Dot[] = [];
  for (const [place, area] of picture.areas) {
    const shape = world.areas.get(place);
    const wanted = area.slot !== 'unnamed' || place === picture.picked;
    if (!shape || !wanted || area.territory) continue;
    const [west, south, east, north] = mainBox(shape);
    const perDegree = camera.projection.pixelsPerDegree(camera, shape.point[1]);
    const isSmall = Math.min(east - west, north - south) * perDegree < tooSmall;
    if (!isSmall && !unnamed.has(place)) continue;
    const at = project(camera, size, shape.point);
    if (Number.isFinite(at[0])) dots.push({ place, ...area, at });
  }
  return dots;
}
