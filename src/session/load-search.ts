import type { Atlas } from './atlas.svelte.ts';
import { loadFindables } from './load-findables.ts';

/**
 * Gives an atlas what it searches with; once it has it, nothing more is done.
 * @throws if it cannot be had; the next call tries again
 */
export async function loadSearch(atlas: Atlas): Promise<void> {
  const { beside, concordance, library, resources } = atlas;
  if (resources.search) return;
  const [{ buildSearch }, { inEither }] = await Promise.all([
    import('../search/search.ts'),
    import('../search/in-either.ts'),
    loadFindables(atlas),
  ]);
  const { pack } = library;
  resources.ensureSearch(() => {
    const { findables = [] } = resources;
    const own = buildSearch({ pack, concordance, findables, headlines: pack.headlines });
    if (!pack.beside || !beside) return own;
    const other = { pack: { ...pack, ...pack.beside }, concordance: beside.concordance };
    return inEither(own, buildSearch({ ...other, findables, headlines: [] }));
  });
}
