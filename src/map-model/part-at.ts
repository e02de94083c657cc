import type { Part, Place } from '../place/place.ts';
import type { LngLat } from './camera.ts';
import type { Plate } from './plate.ts';
import { isInBox } from './ring.ts';

/**
 * The part of a country that lies at a point; `undefined` where that has no name of its own.
 * @param plate on which the point lies, in plate degrees
 */
export function partAt(
  { parts = [] }: Place,
  plate: Pick<Plate, 'boxOf'>,
  [x, y]: LngLat,
): Part | undefined {
  return parts.find(({ box }) => isInBox(plate.boxOf(box), x, y));
}
