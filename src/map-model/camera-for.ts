import type { Box } from '../place/place.ts';
import type { Camera, LngLat, Size } from './camera.ts';
import { constrain, fit, rim } from './framing.ts';
import type { Projection } from './projection.ts';

/** The whole inhabited world, in degrees of the globe. */
const homeBox: Box = [-169, -56, 191, 79];
/** Where a globe shows first: from the Atlantic to the Gulf. */
const homeOfGlobe: LngLat = [15, 40];
/** CSS pixels kept free round what is framed. */
const margin = 36;

/** The camera that sees the whole world. */
export function home({ edges, globe }: Projection, size: Size): Camera {
  if (globe) return constrain({ center: homeOfGlobe, zoom: -Infinity, globe }, size);
  return edges ? fit(edges, size, rim, { edges }) : fit(homeBox, size, 0);
}

/**
 * The camera of a map that is sent somewhere.
 * @param frame what ought to be in view, in projected degrees; undefined: the whole world
 */
export function cameraFor(frame: Box | undefined, projection: Projection, size: Size): Camera {
  return frame ? fit(frame, size, margin, projection) : home(projection, size);
}
