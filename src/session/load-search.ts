import type { Atlas } from './atlas.svelte.ts';
import { loadHeadlines } from '../library/load-headlines.ts';
import { loadNames } from '../library/load-names.ts';

/**
 * Gives an atlas what it searches with; once it has it, nothing more is done.
 * @throws if it cannot be had; the next call tries again
 */
export async function loadSearch(atlas: Atlas): Promise<void> {
  if (atlas.search) return;
  const [{ buildSearch }, { findablesIn }, headlines, names] = await Promise.all([
    import('../search/search.ts'),
    import('../search/findable.ts'),
    loadHeadlines(),
    loadNames(),
  ]);
  const { concordance, library } = atlas;
  atlas.search ??= buildSearch({
    pack: library.pack,
    concordance,
    findables: findablesIn(library.gazetteer, names),
    headlines: [...headlines.values()],
  });
}
