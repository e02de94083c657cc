import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildWorld } from '../../scripts/world/build-world.ts';
import { plates } from '../../src/picture/plate.ts';
import { parseWorld } from '../../src/picture/world.ts';

const rules = readFileSync(join(import.meta.dirname, '../../data/regions.json'), 'utf8');

/** The world in Equal Earth as the site publishes it. It takes seconds to build: import it sparingly. */
export const world = parseWorld(
  JSON.parse(JSON.stringify(buildWorld(plates.equal))),
  JSON.parse(rules),
  plates.equal,
);
