import type { Box } from '../domain/place.ts';
import type { Camera, LngLat, Size } from '../picture/camera.ts';
import { constrain, fit, rim } from '../picture/framing.ts';
import type { Plate } from '../picture/plate.ts';

/** The whole inhabited world, in degrees of the globe. */
const homeBox: Box = [-169, -56, 191, 79];
/** Where a globe shows first: from the Atlantic to the Gulf. */
const homeOfGlobe: LngLat = [15, 40];
/** CSS pixels kept free round what is framed. */
export const margin = 36;
/** How long a movement of the map takes, in ms. */
export const flight = 450;

/** The camera that sees the whole world. */
export function home({ edges, globe }: Plate, size: Size): Camera {
  if (globe) return constrain({ center: homeOfGlobe, zoom: -Infinity, globe }, size);
  return edges ? fit(edges, size, rim, { edges }) : fit(homeBox, size, 0);
}
