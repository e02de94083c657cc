import { flushSync, tick } from 'svelte';
import type { Atlas } from '../state/atlas.svelte.ts';
import { leavesOf, type Leaf } from './leaf.ts';
import { leafMap } from './leaf-map.ts';
import { GivenUp, Making } from './making.svelte.ts';
import { worldsFor, type Worlds } from './worlds.ts';

/** A scene on paper. */
export interface Page {
  readonly leaf: Leaf;
  /** Its map as SVG; `''` where the geometry is not there. */
  readonly map: string;
}

/** The map of a page, in CSS pixels; it is set larger or smaller as the paper asks. */
const size = { width: 620, height: 560 };
/** Finer detail no printer shows, in those pixels. */
const grain = 0.4;

/** A briefing on paper, page by page. It is there for as long as it is printed. */
export class Handout {
  pages: readonly Page[] = $state.raw([]);
  making: Making | undefined = $state.raw();
  failed = $state(false);

  readonly #atlas: Atlas;
  #worlds: Worlds = new Map();

  constructor(atlas: Atlas) {
    this.#atlas = atlas;
  }

  /** Reads what the maps are drawn with, so that the browser's own command can print them at once. */
  async ready(): Promise<void> {
    const { world } = this.#atlas;
    const known = new Map([...this.#worlds, ...(world ? [[world.plate.id, world] as const] : [])]);
    this.#worlds = await worldsFor(this.#leaves, known);
  }

  /** Makes the pages, and lets the browser print them. */
  async print(): Promise<void> {
    if (this.making) return;
    const making = new Making();
    [this.making, this.failed] = [making, false];
    try {
      await this.ready();
      const leaves = this.#leaves;
      making.of = leaves.length;
      const pages: Page[] = [];
      for (const [at, leaf] of leaves.entries()) {
        await making.step(at);
        pages.push(this.#page(leaf, at));
      }
      this.pages = pages;
      await tick();
      window.print();
    } catch (error) {
      if (!(error instanceof GivenUp)) {
        this.failed = true;
        console.error(error);
      }
    }
    this.making = undefined;
  }

  /** The browser prints: what was not made is made at once. */
  readonly begin = (): void => {
    if (this.pages.length === 0) this.pages = this.#leaves.map((leaf, at) => this.#page(leaf, at));
    // The printer takes the page as it stands when this is over.
    flushSync();
  };

  readonly end = (): void => {
    this.pages = [];
  };

  get #leaves(): Leaf[] {
    return leavesOf(this.#atlas, this.#atlas.briefing, this.#atlas.view);
  }

  #page(leaf: Leaf, at: number): Page {
    const world = this.#worlds.get(leaf.plate);
    return { leaf, map: world ? leafMap(leaf, world, size, { grain, prefix: `page-${at}-` }) : '' };
  }
}
