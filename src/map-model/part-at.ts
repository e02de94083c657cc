import type { Part, Place } from '../place/place.ts';
import type { LngLat } from './mercator.ts';
import type { Projection } from './camera.ts';
import { isInBox } from './ring.ts';

/**
 * The part of a country that lies at a point; `undefined` where that has no name of its own.
 * @param projection on which the point lies, in projected degrees
 */
export function partAt(
  { parts = [] }: Place,
  projection: Pick<Projection, 'boxOf'>,
  [x, y]: LngLat,
): Part | undefined {
  return parts.find(({ box }) => isInBox(projection.boxOf(box), x, y));
}
