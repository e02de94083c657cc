import * as v from 'valibot';
import type { Framework } from '../place/framework.ts';
import type { References } from './library.ts';
import * as schema from './schema-references.ts';

/**
 * @param raw the gazetteer's file, as parsed JSON
 * @returns every place, and every name that leads to one
 * @throws if it does not have the shape data/README.md gives it: it ships with the program
 */
export function parseGazetteer(raw: unknown): Pick<References, 'gazetteer' | 'names'> {
  const { places, crossReferences } = v.parse(schema.gazetteer, raw);
  return {
    gazetteer: new Map(places.map(({ forms: _, ...place }) => [place.id, place])),
    names: {
      names: new Map(places.map(({ id, name, forms }) => [id, [name.ja, name.en, ...forms]])),
      crossReferences,
    },
  };
}

/**
 * @param raw the frameworks' file, as parsed JSON
 * @throws likewise
 */
export function parseFrameworks(raw: unknown): Framework[] {
  const { asOf, frameworks } = v.parse(schema.frameworks, raw);
  return frameworks.map((framework) => ({ asOf, ...framework }));
}

export type Boundaries = v.InferOutput<typeof schema.boundaries>;

/**
 * @param raw the file of decisions on boundaries, as parsed JSON
 * @throws likewise
 */
export function parseBoundaries(raw: unknown): Boundaries {
  return v.parse(schema.boundaries, raw);
}

export type Regions = v.InferOutput<typeof schema.regions>;

/**
 * @param raw the file of recipes for regions, as parsed JSON
 * @throws likewise
 */
export function parseRegions(raw: unknown): Regions {
  return v.parse(schema.regions, raw);
}
