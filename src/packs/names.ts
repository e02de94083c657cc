import * as v from 'valibot';
import type { Names } from '../domain/find.ts';
import * as schema from './schema.ts';

/**
 * Every name of every place.
 * @param raw the published `data/gazetteer.json`, as parsed JSON
 * @throws if it does not have the shape data/README.md gives it
 */
export function parseNames(raw: unknown): Names {
  const parsed = v.safeParse(schema.gazetteer, raw);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new Error(`data/gazetteer.json: ${v.getDotPath(issue) ?? ''} ${issue.message}`);
  }
  const { places } = parsed.output;
  return new Map(places.map(({ id, name, forms }) => [id, [name.ja, name.en, ...forms]]));
}
