import * as v from 'valibot';
import type { Names } from '../domain/find.ts';
import type { Metonyms } from '../domain/search-places.ts';
import * as schema from './schema.ts';

function placesOf(raw: unknown): v.InferOutput<typeof schema.gazetteer>['places'] {
  const parsed = v.safeParse(schema.gazetteer, raw);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new Error(`data/gazetteer.json: ${v.getDotPath(issue) ?? ''} ${issue.message}`);
  }
  return parsed.output.places;
}

/**
 * Every name of every place.
 * @param raw the published `data/gazetteer.json`, as parsed JSON
 * @throws if it does not have the shape data/README.md gives it
 */
export function parseNames(raw: unknown): Names {
  return new Map(placesOf(raw).map(({ id, name, forms }) => [id, [name.ja, name.en, ...forms]]));
}

/**
 * The cities and parts that a text may name for a place.
 * @param raw the same
 * @throws likewise
 */
export function parseMetonyms(raw: unknown): Metonyms {
  return new Map(placesOf(raw).map(({ id, metonyms }) => [id, metonyms ?? []]));
}
