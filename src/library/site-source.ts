import { hasIndex, parseCatalog } from '../pack/catalog.ts';
import type { PackSource } from './pack-source.ts';
import { readData } from './read-data.ts';
import { siteHref } from './site.ts';

/** The packs published with the site; of a page that needs no other file, the one it brought along. */
export const siteSource: PackSource = {
  list: async () => parseCatalog(await readData('catalog')),
  read: (id) => readData(`${id}/pack`),
};

/**
 * What reads the files of the index of the site's texts, by their paths in it.
 * @returns undefined where the site has none
 * @throws if the site cannot be asked
 */
export async function siteIndexReader(): Promise<
  ((path: string) => Promise<Uint8Array<ArrayBuffer>>) | undefined
> {
  if (import.meta.env.ONE_FILE || !hasIndex(await readData('catalog'))) return undefined;
  return async (path) => {
    const response = await fetch(siteHref(`data/index/${path}`));
    if (!response.ok) throw new Error(`${path}: ${response.status} ${response.statusText}`);
    return new Uint8Array(await response.arrayBuffer());
  };
}
