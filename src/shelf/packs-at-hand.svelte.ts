import { browserSource, type KeptEntry, type KeptPack } from '../library/browser-source.ts';
import { siteSource } from '../library/site-source.ts';
import type { CatalogEntry } from '../pack/catalog.ts';

/** The packs at hand: those that the site publishes, and those that the reader keeps in this browser. */
export class PacksAtHand {
  #published: readonly CatalogEntry[] = $state.raw([]);
  #kept: readonly KeptEntry[] = $state.raw([]);
  #removed: KeptPack | undefined = $state.raw();
  #failed: { readonly published?: true; readonly kept?: true } = $state.raw({});

  get published(): readonly CatalogEntry[] {
    return this.#published;
  }

  get kept(): readonly KeptEntry[] {
    return this.#kept;
  }

  /** The pack that was removed last; undefined: none was, or it was put back. */
  get removed(): CatalogEntry | undefined {
    return this.#removed?.entry;
  }

  /** The lists that could not be read. */
  get failed(): { readonly published?: true; readonly kept?: true } {
    return this.#failed;
  }

  /** Reads both lists; what cannot be read is told by `failed`. */
  async list(): Promise<void> {
    await Promise.all([
      siteSource.list().then(
        (packs) => (this.#published = packs),
        (error: unknown) => {
          console.error(error);
          this.#failed = { ...this.#failed, published: true };
        },
      ),
      this.#listKept(),
    ]);
  }

  /** Removes a kept pack, which `restore` brings back. */
  async remove(id: string): Promise<void> {
    this.#removed = await browserSource.remove(id);
    await this.#listKept();
  }

  /** Puts the pack that was removed last where it was. */
  async restore(): Promise<void> {
    if (this.#removed) await browserSource.putBack(this.#removed);
    this.#removed = undefined;
    await this.#listKept();
  }

  async #listKept(): Promise<void> {
    try {
      this.#kept = await browserSource.list();
    } catch (error) {
      console.warn(error);
      this.#failed = { ...this.#failed, kept: true };
    }
  }
}
