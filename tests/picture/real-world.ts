import { plates } from '../../src/picture/plate.ts';
import { worldOn } from './real-plate.ts';

/** The world as Web Mercator has it. It takes seconds to build: import it sparingly. */
export const world = worldOn(plates.flat);
