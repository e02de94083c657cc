import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Topology } from 'topojson-specification';
import { inject } from 'vitest';
import {
  buildProjectedWorld,
  buildWorld,
  type WorldObjects,
} from '../../scripts/world/build-world.ts';
import { projections } from '../../src/map-model/projections.ts';

/**
 * What is built, in JSON. Building takes seconds, so the first file of a run that asks for it builds it, and
 * all others read what that one wrote.
 */
function builtOnce(name: string, build: () => object): string {
  const file = join(inject('worldFolder'), `${name}.json`);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const json = JSON.stringify(build());
  // Renamed, so that nobody reads half of it; two that build at once write the same.
  writeFileSync(`${file}.${String(process.pid)}`, json);
  renameSync(`${file}.${String(process.pid)}`, file);
  return json;
}

/** The world as the site publishes it, in JSON. */
export function builtWorldJson(): string {
  return builtOnce('world', buildWorld);
}

/** The same, parsed anew for each who asks. */
export function builtWorld(): Topology<WorldObjects> {
  return JSON.parse(builtWorldJson()) as Topology<WorldObjects>;
}

/** The world laid out in Equal Earth as the site publishes it, parsed anew for each who asks. */
export function builtEqualEarth(): Topology<WorldObjects> {
  const json = builtOnce('equal-earth', () => buildProjectedWorld(projections.equal));
  return JSON.parse(json) as Topology<WorldObjects>;
}
