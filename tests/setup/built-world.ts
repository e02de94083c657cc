import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Topology } from 'topojson-specification';
import { inject } from 'vitest';
import { buildWorld, type WorldObjects } from '../../scripts/world/build-world.ts';
import { projections } from '../../src/map-model/projections.ts';
import type { Projection } from '../../src/map-model/camera.ts';

/**
 * The world as the site publishes it on a projection, in JSON. Building takes seconds, so the first file of
 * a run that asks for it builds it, and all others read what that one wrote.
 */
export function builtWorldJson(projection: Projection = projections.flat): string {
  const file = join(inject('worldFolder'), `${projection.id}.json`);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const json = JSON.stringify(buildWorld(projection));
  // Renamed, so that nobody reads half of it; two that build at once write the same.
  writeFileSync(`${file}.${String(process.pid)}`, json);
  renameSync(`${file}.${String(process.pid)}`, file);
  return json;
}

/** The same, parsed anew for each who asks. */
export function builtWorld(projection?: Projection): Topology<WorldObjects> {
  return JSON.parse(builtWorldJson(projection)) as Topology<WorldObjects>;
}
