import { loadCrossReferences } from '../library/load-references.ts';
import type { Atlas } from './atlas.svelte.ts';

/**
 * Gives an atlas the names by which places are found; once it has them, nothing more is done.
 * @throws if they cannot be had; the next call tries again
 */
export async function loadFindables({ library, resources }: Atlas): Promise<void> {
  if (resources.findables) return;
  const [{ findablesIn }, crossReferences] = await Promise.all([
    import('../search/findable.ts'),
    loadCrossReferences(),
  ]);
  const { gazetteer, names } = library;
  resources.ensureFindables(() => findablesIn(gazetteer, names, crossReferences));
}
