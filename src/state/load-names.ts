import type { Names } from '../domain/find.ts';
import type { Metonyms } from '../domain/search-places.ts';
import { readData } from './read-data.ts';

export interface Forms {
  readonly names: Names;
  readonly metonyms: Metonyms;
}

let forms: Promise<Forms> | undefined;

/**
 * Every name of every place, read when someone first looks for one, with what else a text may
 * call it by.
 * @throws if they cannot be had; the next call tries again
 */
export function loadForms(): Promise<Forms> {
  forms ??= readForms().catch((error: unknown) => {
    forms = undefined;
    throw error;
  });
  return forms;
}

/** The names alone. */
export async function loadNames(): Promise<Names> {
  return (await loadForms()).names;
}

async function readForms(): Promise<Forms> {
  const [{ parseMetonyms, parseNames }, gazetteer] = await Promise.all([
    import('../packs/names.ts'),
    readData('gazetteer'),
  ]);
  return { names: parseNames(gazetteer), metonyms: parseMetonyms(gazetteer) };
}
