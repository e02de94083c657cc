import { project, type Camera, type Size } from '../../map-model/camera.ts';
import type { Point } from '../../map-model/mercator.ts';

/** The share of the view by which a drawing is shifted at most: farther off there are no names. */
const reach = 0.5;

/**
 * How far what was drawn for one camera has to be shifted to be right for another.
 * @returns CSS pixels to the right and down; `undefined` if it has to be drawn anew: at another scale,
 *   on a globe, or too far off
 */
export function panOffset(from: Camera, to: Camera, size: Size): Point | undefined {
  if (from === to) return [0, 0];
  if (!to.projection.shifts || from.zoom !== to.zoom) return undefined;
  const [x, y] = project(to, size, from.center);
  const [right, down] = [x - size.width / 2, y - size.height / 2];
  const isNear = Math.abs(right) <= reach * size.width && Math.abs(down) <= reach * size.height;
  return isNear ? [right, down] : undefined;
}

/** The copies of the world that come into view while a drawing is shifted. */
export function copiesInReach(camera: Camera, { width, height }: Size): number[] {
  return camera.projection.copiesInView(camera, { width: width * (1 + 2 * reach), height });
}
