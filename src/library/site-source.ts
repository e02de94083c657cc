import { parseCatalog } from '../pack/catalog.ts';
import type { PackSource } from './pack-source.ts';
import { readData } from './read-data.ts';

/** The packs published with the site; of a page that needs no other file, the one it brought along. */
export const siteSource: PackSource = {
  list: async () => parseCatalog(await readData('catalog')),
  read: (id) => readData(`${id}/pack`),
};
