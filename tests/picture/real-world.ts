import { plates } from '../../src/picture/plate.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildWorld } from '../../scripts/world/build-world.ts';
import { parseWorld } from '../../src/picture/world.ts';

const regions: unknown = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../data/regions.json'), 'utf8'),
);

/** The world as the site publishes it. It takes seconds to build: import it sparingly. */
export const world = parseWorld(JSON.parse(JSON.stringify(buildWorld())), regions, plates.flat);
