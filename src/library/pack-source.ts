import type { CatalogEntry } from '../pack/catalog.ts';

/** Where packs come from. */
export interface PackSource {
  /** @throws if it cannot be read */
  list(): Promise<readonly CatalogEntry[]>;
  /**
   * @returns a pack as parsed JSON, to be checked by `openLibrary`; undefined where there is none
   * @throws if it cannot be had
   */
  read(id: string): Promise<unknown>;
}
