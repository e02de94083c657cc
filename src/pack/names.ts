import * as v from 'valibot';
import type { NameIndex } from '../place/place.ts';
import * as schema from './schema.ts';

/**
 * Every name of every place, and the names that lead to places without being theirs.
 * @param raw the published `data/gazetteer.json`, as parsed JSON
 * @throws if it does not have the shape data/README.md gives it
 */
export function parseNames(raw: unknown): NameIndex {
  const parsed = v.safeParse(schema.gazetteer, raw);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new Error(`data/gazetteer.json: ${v.getDotPath(issue) ?? ''} ${issue.message}`);
  }
  const { places, crossReferences } = parsed.output;
  return {
    names: new Map(places.map(({ id, name, forms }) => [id, [name.ja, name.en, ...forms]])),
    crossReferences,
  };
}
