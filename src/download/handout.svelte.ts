import { flushSync, tick } from 'svelte';
import type { Scene } from '../pack/scene.ts';
import type { SceneOptions } from '../map-model/current-scene.ts';
import type { Atlas } from '../session/atlas.svelte.ts';
import { sceneContents, type SceneContent } from '../export/deck/scene-content.ts';
import { sceneMap } from '../export/deck/scene-map.ts';
import { Progress } from '../export/deck/progress.svelte.ts';
import { worldsFor, type Worlds } from '../export/deck/worlds.ts';

/** A scene on paper. */
export interface Page {
  readonly content: SceneContent;
  /** The scene's map as SVG. */
  readonly map: string;
}

/** The map of a page, in CSS pixels; it is set larger or smaller as the paper asks. */
const size = { width: 620, height: 560 };
/** A place on the paper that has another shape shows more of the world on either side, in those pixels. */
const bleed = 200;
/** Finer detail no printer shows, in those pixels. */
const grain = 0.4;

/** The scenes to print, as far as they are loaded, and the options of the view. */
interface HandoutInput {
  readonly atlas: Atlas;
  readonly scenes: Promise<readonly Scene[]> | readonly Scene[];
  readonly options: SceneOptions;
}

/** A briefing on paper, page by page. It is there for as long as it is printed. */
export class Handout {
  pages: readonly Page[] = $state.raw([]);
  progress: Progress | undefined = $state.raw();
  failed = $state(false);

  readonly #input: () => HandoutInput;
  #worlds: Worlds = new Map();

  constructor(input: () => HandoutInput) {
    this.#input = input;
  }

  /**
   * Reads what the maps are drawn with, so that the browser's own command can print them at once.
   * @returns what there is to print
   */
  async ready(): Promise<SceneContent[]> {
    const { atlas, scenes, options } = this.#input();
    const contents = sceneContents(atlas, await scenes, options);
    const { world } = atlas.resources;
    const loaded = new Map([
      ...this.#worlds,
      ...(world ? [[world.projection.id, world] as const] : []),
    ]);
    this.#worlds = await worldsFor(contents, atlas.extent, loaded);
    return contents;
  }

  /** Makes the pages, and lets the browser print them. */
  async print(): Promise<void> {
    if (this.progress) return;
    const progress = new Progress();
    [this.progress, this.failed] = [progress, false];
    try {
      const contents = await this.ready();
      progress.total = contents.length;
      const pages: Page[] = [];
      for (const [at, content] of contents.entries()) {
        await progress.step(at);
        pages.push(this.#page(content, at));
      }
      this.pages = pages;
      await tick();
      window.print();
    } catch (error) {
      if (!progress.controller.signal.aborted) {
        this.failed = true;
        console.error(error);
      }
    }
    this.progress = undefined;
  }

  /** The browser prints: what was not made, and can be without waiting, is made at once; a map lacks nowhere. */
  begin(): void {
    const { atlas, scenes, options } = this.#input();
    if (this.pages.length === 0 && !(scenes instanceof Promise)) {
      const contents = sceneContents(atlas, scenes, options);
      const whole = contents.every(({ projection }) => this.#worlds.has(projection));
      this.pages = whole ? contents.map((content, at) => this.#page(content, at)) : [];
    }
    // The printer takes the page as it stands when this is over.
    flushSync();
  }

  readonly end = (): void => {
    this.pages = [];
  };

  /** @throws if the geometry has not been read */
  #page(content: SceneContent, at: number): Page {
    const world = this.#worlds.get(content.projection);
    if (!world) throw new Error(`the world is not there: ${content.projection}`);
    return {
      content,
      map: sceneMap(content, world, size, { grain, bleed, prefix: `page-${at}-` }),
    };
  }
}
