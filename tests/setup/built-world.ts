import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Topology } from 'topojson-specification';
import { inject } from 'vitest';
import { buildWorld, type WorldObjects } from '../../scripts/world/build-world.ts';

/**
 * The world as the site publishes it, in JSON. Building takes seconds, so the first file of a run that asks
 * for it builds it, and all others read what that one wrote.
 */
export function builtWorldJson(): string {
  const file = join(inject('worldFolder'), 'world.json');
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const json = JSON.stringify(buildWorld());
  // Renamed, so that nobody reads half of it; two that build at once write the same.
  writeFileSync(`${file}.${String(process.pid)}`, json);
  renameSync(`${file}.${String(process.pid)}`, file);
  return json;
}

/** The same, parsed anew for each who asks. */
export function builtWorld(): Topology<WorldObjects> {
  return JSON.parse(builtWorldJson()) as Topology<WorldObjects>;
}
