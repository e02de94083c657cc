import type { Box } from '../place/place.ts';
import type { Camera, Projection, Size } from './camera.ts';

/** CSS pixels kept free round what is framed. */
const margin = 36;

/**
 * The camera of a map that is sent somewhere.
 * @param frame what ought to be in view, in projected degrees; undefined: the whole world
 */
export function cameraFor(frame: Box | undefined, projection: Projection, size: Size): Camera {
  return frame ? projection.fit(frame, size, margin) : projection.home(size);
}
