import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildWorld } from '../../scripts/world/build-world.ts';
import type { Plate } from '../../src/picture/plate.ts';
import { parseWorld, type World } from '../../src/picture/world.ts';

const regions: unknown = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../data/regions.json'), 'utf8'),
);

/** The world as the site publishes it on a plate. It takes seconds to build. */
export function worldOn(plate: Plate): World {
  return parseWorld(JSON.parse(JSON.stringify(buildWorld(plate))), regions, plate);
}
