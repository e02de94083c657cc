import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtWorldJson } from '../setup/built-world.ts';
import type { Plate } from '../../src/map-model/plate.ts';
import { parseWorld, type World } from '../../src/map-model/world.ts';

const regions: unknown = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../data/regions.json'), 'utf8'),
);

/** The world as the site publishes it on a plate. The first of a run to ask waits seconds for it. */
export function worldOn(plate: Plate): World {
  return parseWorld(JSON.parse(builtWorldJson(plate)), regions, plate);
}
