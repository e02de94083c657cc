import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRegions, type Regions } from '../../src/pack/reference.ts';

/** How to draw one region: one entry of data/regions.json. */
export type Recipe = Regions[number];
export type Sea = Extract<Recipe, { shape: 'sea' }>;
export type States = Extract<Recipe, { shape: 'states' }>;
export type Expanse = Extract<Recipe, { shape: 'frame' }>;

/**
 * The editor's recipes, as data/regions.json has them.
 * @throws if the file does not have the shape data/README.md gives it
 */
export function readRecipes(): Recipe[] {
  const path = join(import.meta.dirname, '../../data/regions.json');
  return parseRegions(JSON.parse(readFileSync(path, 'utf8')));
}
