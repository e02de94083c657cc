import * as v from 'valibot';
import type { Framework } from '../place/framework.ts';
import type { CrossReference } from '../place/place.ts';
import type { References } from './library.ts';
import { describeProblem } from './problem.ts';
import { lexicon } from './schema-lexicon.ts';
import * as schema from './schema-references.ts';
import { shapeProblem } from './shape-problem.ts';

/**
 * @param raw the gazetteer's file, as parsed JSON
 * @returns every place, with its names
 * @throws if it does not have the shape data/README.md gives it: it ships with the program
 */
export function parseGazetteer(raw: unknown): Pick<References, 'gazetteer' | 'names'> {
  const { places } = parsed(schema.gazetteer, 'gazetteer.json', raw);
  return {
    gazetteer: new Map(places.map(({ forms: _, ...place }) => [place.id, place])),
    names: new Map(places.map(({ id, name, forms }) => [id, [name.ja, name.en, ...forms]])),
  };
}

/**
 * @param raw the file of cross-references, as parsed JSON
 * @returns every name that leads to places without being their own
 * @throws likewise
 */
export function parseCrossReferences(raw: unknown): readonly CrossReference[] {
  return parsed(schema.crossReferences, 'cross-references.json', raw).crossReferences;
}

/**
 * @param raw the frameworks' file, as parsed JSON
 * @throws likewise
 */
export function parseFrameworks(raw: unknown): Framework[] {
  const { asOf, frameworks } = parsed(schema.frameworks, 'frameworks.json', raw);
  return frameworks.map((framework) => ({ asOf, ...framework }));
}

export type Boundaries = v.InferOutput<typeof schema.boundaries>;

/**
 * @param raw the file of decisions on boundaries, as parsed JSON
 * @throws likewise
 */
export function parseBoundaries(raw: unknown): Boundaries {
  return parsed(schema.boundaries, 'boundaries.json', raw);
}

export type Regions = v.InferOutput<typeof schema.regions>;

/**
 * @param raw the file of recipes for regions, as parsed JSON
 * @throws likewise
 */
export function parseRegions(raw: unknown): Regions {
  return parsed(schema.regions, 'regions.json', raw);
}

export type Seas = v.InferOutput<typeof schema.seas>;

/**
 * @param raw the file of seas, as parsed JSON
 * @throws likewise
 */
export function parseSeas(raw: unknown): Seas {
  return parsed(schema.seas, 'seas.json', raw);
}

export type Lexicon = v.InferOutput<typeof lexicon>;

/**
 * @param raw the lexicon of one language, as parsed JSON: how a text in it names places
 * @throws likewise
 */
export function parseLexicon(raw: unknown): Lexicon {
  return parsed(lexicon, 'tagging', raw);
}

/** Reads a file's content. @throws with every fault of its shape: where it is, what is expected, what was found */
function parsed<Schema extends v.GenericSchema>(schema: Schema, file: string, raw: unknown) {
  const result = v.safeParse(schema, raw);
  if (result.success) return result.output;
  const faults = result.issues.map((issue) => describeProblem(shapeProblem(issue), 'en'));
  throw new Error(faults.map((fault) => `${file} ${fault}`).join('\n'));
}
