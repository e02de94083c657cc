import type { Box } from '../domain/place.ts';
import { fit, rim, type Camera, type Size } from '../picture/camera.ts';
import type { Plate } from '../picture/plate.ts';

/** The whole inhabited world, in degrees of the globe. */
const homeBox: Box = [-169, -56, 191, 79];
/** CSS pixels kept free round what is framed. */
export const margin = 36;
/** How long a movement of the map takes, in ms. */
export const flight = 450;

/** The camera that sees the whole world. */
export function home({ edges }: Plate, size: Size): Camera {
  return edges ? fit(edges, size, rim, edges) : fit(homeBox, size, 0);
}
