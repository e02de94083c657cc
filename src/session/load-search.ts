import type { Atlas } from './atlas.svelte.ts';

/**
 * Gives an atlas what it searches with; once it has it, nothing more is done.
 * @throws if it cannot be had; the next call tries again
 */
export async function loadSearch(atlas: Atlas): Promise<void> {
  const { concordance, library, resources } = atlas;
  if (resources.search) return;
  const [{ buildSearch }, { findablesIn }] = await Promise.all([
    import('../search/search.ts'),
    import('../search/findable.ts'),
  ]);
  const { gazetteer, names, pack } = library;
  resources.ensureSearch(() => {
    const findables = findablesIn(gazetteer, names);
    return buildSearch({ pack, concordance, findables, headlines: pack.headlines });
  });
}
