import { plates } from '../../src/map-model/plate.ts';
import { worldOn } from './real-plate.ts';

/** The world as Web Mercator has it. The first of a run to ask waits seconds for it. */
export const world = worldOn(plates.flat);
