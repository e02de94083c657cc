import type { Names } from '../domain/find.ts';
import type { Metonyms } from '../domain/search-places.ts';

interface Forms {
  readonly names: Names;
  readonly metonyms: Metonyms;
}

let forms: Promise<Forms> | undefined;

/**
 * Every name of every place, fetched when someone first looks for one, with what else a text may
 * call it by.
 * @throws if they cannot be had; the next call tries again
 */
export function loadForms(): Promise<Forms> {
  forms ??= fetchForms().catch((error: unknown) => {
    forms = undefined;
    throw error;
  });
  return forms;
}

/** The names alone. */
export async function loadNames(): Promise<Names> {
  return (await loadForms()).names;
}

async function fetchForms(): Promise<Forms> {
  const [{ parseMetonyms, parseNames }, response] = await Promise.all([
    import('../packs/names.ts'),
    fetch(`${import.meta.env.BASE_URL}data/gazetteer.json`),
  ]);
  if (!response.ok) throw new Error(`data/gazetteer.json: ${response.status}`);
  const raw: unknown = await response.json();
  return { names: parseNames(raw), metonyms: parseMetonyms(raw) };
}
