import { projections } from '../../src/map-model/projections.ts';
import { worldOn } from './real-projection.ts';

/** The world as Web Mercator has it. The first of a run to ask waits seconds for it. */
export const world = worldOn(projections.flat);
