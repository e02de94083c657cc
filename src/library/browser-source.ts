import { createStore, del, get, set, values } from 'idb-keyval';
import { catalogEntry, type CatalogEntry } from '../pack/catalog.ts';
import type { Pack } from '../pack/pack.ts';
import type { RawPack } from '../pack/schema.ts';
import type { PackSource } from './pack-source.ts';

/** A pack as this browser keeps it. */
export interface KeptPack {
  readonly entry: CatalogEntry;
  readonly document: RawPack;
  /** Its map in small, as the address of an image. */
  readonly map?: string;
}

/** A kept pack as a list shows it. */
export type KeptEntry = CatalogEntry & Pick<KeptPack, 'map'>;

/** The database, once it is asked for something. */
let database: ReturnType<typeof createStore> | undefined;
const packs = () => (database ??= createStore('declaration-atlas-packs', 'packs'));

/**
 * The packs that a reader keeps in this browser. They are checked anew whenever they are opened: a newer
 * version of the program may ask for more.
 */
export const browserSource: PackSource & {
  list(): Promise<readonly KeptEntry[]>;
  /** @throws if the browser does not let it be kept */
  keep(pack: Pack, named: NonNullable<CatalogEntry['named']>, map?: string): Promise<void>;
  /**
   * @returns what was kept, to be put back if that is wanted
   * @throws likewise
   */
  remove(id: string): Promise<KeptPack | undefined>;
  /** @throws likewise */
  putBack(kept: KeptPack): Promise<void>;
} = {
  list: async () =>
    (await values<KeptPack>(packs())).map(({ entry, map }) => ({ ...entry, ...(map && { map }) })),
  read: async (id) => (await get<KeptPack>(id, packs()))?.document,
  async keep({ manifest, document }, named, map) {
    if (!document) throw new Error('a part of a pack is not kept');
    const langs = document.editions.map(({ lang }) => lang);
    const entry = catalogEntry(manifest, langs, named);
    await this.putBack({ entry, document, ...(map && { map }) });
  },
  async remove(id) {
    const kept = await get<KeptPack>(id, packs());
    await del(id, packs());
    return kept;
  },
  putBack: (kept) => set(kept.entry.id, kept, packs()),
};
