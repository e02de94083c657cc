import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtWorldJson } from '../setup/built-world.ts';
import type { Projection } from '../../src/map-model/camera.ts';
import { parseRegions, parseSeas } from '../../src/pack/reference.ts';
import { parseWorld, type World } from '../../src/map-model/world.ts';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../../data/${name}.json`), 'utf8'));
const [regions, seas] = [parseRegions(read('regions')), parseSeas(read('seas'))];

/** The world as the site publishes it on a projection. The first of a run to ask waits seconds for it. */
export function worldOn(projection: Projection): World {
  return parseWorld(JSON.parse(builtWorldJson()), regions, projection, seas);
}
