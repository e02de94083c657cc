import { createStore, del, get, set, values } from 'idb-keyval';
import { catalogEntry, type CatalogEntry } from '../pack/catalog.ts';
import type { Pack } from '../pack/pack.ts';
import type { RawPack } from '../pack/schema.ts';
import type { PackSource } from './pack-source.ts';

interface Kept {
  readonly entry: CatalogEntry;
  readonly document: RawPack;
}

/** The database, once it is asked for something. */
let database: ReturnType<typeof createStore> | undefined;
const packs = () => (database ??= createStore('declaration-atlas-packs', 'packs'));

/**
 * The packs that a reader keeps in this browser. They are checked anew whenever they are opened: a newer
 * version of the program may ask for more.
 */
export const browserSource: PackSource & {
  /** @throws if the browser does not let it be kept */
  keep(pack: Pack): Promise<void>;
  /** @throws likewise */
  remove(id: string): Promise<void>;
} = {
  list: async () => (await values<Kept>(packs())).map(({ entry }) => entry),
  read: async (id) => (await get<Kept>(id, packs()))?.document,
  async keep({ manifest, document }) {
    if (!document) throw new Error('a part of a pack is not kept');
    const langs = document.editions.map(({ lang }) => lang);
    const kept: Kept = { entry: catalogEntry(manifest, langs), document };
    await set(manifest.id, kept, packs());
  },
  remove: (id) => del(id, packs()),
};
