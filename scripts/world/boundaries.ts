import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseBoundaries, type Boundaries } from '../../src/pack/reference.ts';

const FILE = join(import.meta.dirname, '../../data/boundaries.json');

/**
 * Whose view the boundaries are, and each decision with its reason.
 * @throws if data/boundaries.json is not what data/README.md says
 */
export function readBoundaries(): Boundaries {
  return parseBoundaries(JSON.parse(readFileSync(FILE, 'utf8')));
}
