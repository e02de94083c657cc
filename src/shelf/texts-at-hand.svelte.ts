import { buildConcordance } from '../index/concordance.ts';
import type { ComparedText } from '../index/text-comparison.ts';
import { openBeside } from '../library/open-pack.ts';
import type { CatalogEntry } from '../pack/catalog.ts';
import type { Atlas } from '../session/atlas.svelte.ts';

/** The texts of the packs at hand, the open one first; the others are read when they are asked for. */
export class TextsAtHand {
  readonly #lang: string;
  readonly #asked = new Set<string>();
  #texts: readonly ComparedText[] = $state.raw([]);
  #failed: readonly CatalogEntry[] = $state.raw([]);
  #reading = $state(false);

  constructor({ library, concordance, lang }: Atlas) {
    this.#lang = lang;
    this.#texts = [{ library, concordance }];
    this.#asked.add(library.pack.manifest.id);
  }

  get texts(): readonly ComparedText[] {
    return this.#texts;
  }

  /** The packs that could not be read. */
  get failed(): readonly CatalogEntry[] {
    return this.#failed;
  }

  get reading(): boolean {
    return this.#reading;
  }

  /** Reads, one after the other, the packs that have not been read; each is there as soon as it can be. */
  async read(packs: readonly CatalogEntry[]): Promise<void> {
    this.#reading = true;
    for (const pack of packs.filter(({ id }) => !this.#asked.has(id))) {
      this.#asked.add(pack.id);
      try {
        const library = await openBeside(pack.id, this.#lang);
        if (!library) continue;
        const concordance = buildConcordance(library.pack, library.gazetteer, library.frameworks);
        this.#texts = [...this.#texts, { library, concordance }];
      } catch (error) {
        console.warn(error);
        this.#failed = [...this.#failed, pack];
      }
    }
    this.#reading = false;
  }
}
