import type { Atlas } from './atlas.svelte.ts';

/**
 * Gives an atlas what it searches with; once it has it, nothing more is done.
 * @throws if it cannot be had; the next call tries again
 */
export async function loadSearch(atlas: Atlas): Promise<void> {
  if (atlas.search) return;
  const [{ buildSearch }, { findablesIn }] = await Promise.all([
    import('../search/search.ts'),
    import('../search/findable.ts'),
  ]);
  const { concordance, library } = atlas;
  atlas.search ??= buildSearch({
    pack: library.pack,
    concordance,
    findables: findablesIn(library.gazetteer, library.names),
    headlines: library.pack.headlines,
  });
}
