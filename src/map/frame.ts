import type { Box } from '../domain/place.ts';

/** The whole inhabited world. */
export const homeBox: Box = [-169, -56, 191, 79];
/** CSS pixels kept free round what is framed. */
export const margin = 36;
/** How long a movement of the map takes, in ms. */
export const flight = 450;
