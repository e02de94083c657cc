import { buildConcordance } from '../../src/index/concordance.ts';
import { mostNamed } from '../../src/index/most-named.ts';
import { catalogEntry } from '../../src/pack/catalog.ts';
import { packIds, readLibrary } from './read-library.ts';

/** A site with more packs has an index of their texts. */
const mostWithout = 20;

/** Whether a site of these packs has an index. */
export function isIndexed(ids: readonly string[]): boolean {
  return ids.length > mostWithout;
}

/** The published list of the packs that ship with the site. */
export function catalog(ids = packIds()): string {
  const packs = ids.map((id) => {
    const { pack, gazetteer, frameworks } = readLibrary(id);
    const langs = pack.document?.editions.map(({ lang }) => lang) ?? [];
    const named = mostNamed(buildConcordance(pack, gazetteer, frameworks));
    return catalogEntry(pack.manifest, langs, named);
  });
  return JSON.stringify({ format: 1, packs, ...(isIndexed(ids) && { index: true }) });
}
