import { project, type Camera, type Size } from '../camera.ts';
import type { Point } from '../mercator.ts';
import { mainBox } from '../main-box.ts';
import type { Area, Picture } from '../picture.ts';
import type { World } from '../world.ts';

/** A place too small to be seen as a shape, drawn as a dot. */
export interface Dot extends Area {
  readonly place: string;
  readonly at: Point;
}

/** Short side in CSS pixels under which a shape is helped out by a dot. */
const tooSmall = 5;

/**
 * Which places need a dot under a camera: those with a role whose shape has all but vanished.
 * As one zooms in the shape takes over.
 */
export function dotsOf(world: World, picture: Picture, camera: Camera, size: Size): Dot[] {
  const dots: Dot[] = [];
  for (const [place, area] of picture.areas) {
    const shape = world.areas.get(place);
    const wanted = area.slot !== 'unnamed' || place === picture.picked;
    if (!shape || !wanted || area.territory) continue;
    const [west, south, east, north] = mainBox(shape);
    const perDegree = camera.projection.pixelsPerDegree(camera, shape.point[1]);
    if (Math.min(east - west, north - south) * perDegree >= tooSmall) continue;
    const at = project(camera, size, shape.point);
    if (Number.isFinite(at[0])) dots.push({ place, ...area, at });
  }
  return dots;
}
