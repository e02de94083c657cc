import { buildConcordance } from '../index/concordance.ts';
import type { ComparedText } from '../index/text-comparison.ts';
import { openBeside } from '../library/open-pack.ts';
import type { CatalogEntry } from '../pack/catalog.ts';
import type { Atlas } from '../session/atlas.svelte.ts';
import type { PacksAtHand } from './packs-at-hand.svelte.ts';

/** The texts of the packs at hand, the open one first; the others are read when they are asked for. */
export class TextsAtHand {
  readonly #packs: PacksAtHand;
  readonly #open: string;
  readonly #lang: string;
  readonly #asked = new Set<string>();
  #whole: Promise<void> | undefined;
  #texts: readonly ComparedText[] = $state.raw([]);
  #failed: readonly CatalogEntry[] = $state.raw([]);
  #reading = $state(true);

  constructor({ library, concordance, lang }: Atlas, packs: PacksAtHand) {
    this.#packs = packs;
    this.#open = library.pack.manifest.id;
    this.#lang = lang;
    this.#texts = [{ library, concordance }];
    this.#asked.add(this.#open);
  }

  /** The open text, and those that have been read and not removed since. */
  get texts(): readonly ComparedText[] {
    const { published, kept } = this.#packs;
    const here = new Set([this.#open, ...[...published, ...kept].map(({ id }) => id)]);
    return this.#texts.filter(({ library }) => here.has(library.pack.manifest.id));
  }

  /** The packs that could not be read. */
  get failed(): readonly CatalogEntry[] {
    return this.#failed;
  }

  get reading(): boolean {
    return this.#reading;
  }

  /** Reads the packs, one after the other, unless it was done before; each is there as soon as it can be. */
  read(): Promise<void> {
    this.#whole ??= this.#read();
    return this.#whole;
  }

  async #read(): Promise<void> {
    await this.#packs.list();
    for (const pack of [...this.#packs.published, ...this.#packs.kept]) {
      if (this.#asked.has(pack.id)) continue;
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
