import type { OwnScenes } from '../library/own-scenes.svelte.ts';
import type { Viewport } from '../map-model/camera.ts';
import type { World } from '../map-model/world.ts';
import type { Search } from '../search/search.ts';

/** The parts of an atlas that are loaded when first wanted, and stay. */
export class Resources {
  #world: World | undefined = $state.raw();
  #search: Search | undefined = $state.raw();
  #own: OwnScenes | undefined = $state.raw();
  #viewport: (() => Viewport | undefined) | undefined;

  /** The map's geometry. */
  get world(): World | undefined {
    return this.#world;
  }

  /** The search of the text. */
  get search(): Search | undefined {
    return this.#search;
  }

  /** The scenes that the author keeps. */
  get own(): OwnScenes | undefined {
    return this.#own;
  }

  /** How the map is looked at now; undefined: there is no map. */
  get viewport(): Viewport | undefined {
    return this.#viewport?.();
  }

  setWorld(world: World): void {
    this.#world = world;
  }

  /** Makes what searches the text, unless it is there. */
  ensureSearch(make: () => Search): void {
    this.#search ??= make();
  }

  /** Makes the author's scenes, unless they are there. */
  ensureOwn(make: () => OwnScenes): OwnScenes {
    return (this.#own ??= make());
  }

  /**
   * Makes a map the one that is looked at.
   * @returns the end of it
   */
  showMap(viewport: () => Viewport | undefined): () => void {
    this.#viewport = viewport;
    return () => {
      if (this.#viewport === viewport) this.#viewport = undefined;
    };
  }
}
