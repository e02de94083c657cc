import type { OwnScenes } from '../library/own-scenes.svelte.ts';
import type { Viewport } from '../map-model/camera.ts';
import type { TextComparison } from '../index/text-comparison.ts';
import type { Library } from '../pack/library.ts';
import type { World } from '../map-model/world.ts';
import type { Findable } from '../search/findable.ts';
import type { Search } from '../search/search.ts';

/** The parts of an atlas that are loaded when first wanted, and stay. */
export class Resources {
  #world: World | undefined = $state.raw();
  #findables: readonly Findable[] | undefined = $state.raw();
  #search: Search | undefined = $state.raw();
  #own: OwnScenes | undefined = $state.raw();
  #other: Library | undefined = $state.raw();
  #textComparison: TextComparison | undefined = $state.raw();
  #viewport: (() => Viewport | undefined) | undefined;

  /** The map's geometry. */
  get world(): World | undefined {
    return this.#world;
  }

  /** The names by which places are found. */
  get findables(): readonly Findable[] | undefined {
    return this.#findables;
  }

  /** The search of the text. */
  get search(): Search | undefined {
    return this.#search;
  }

  /** The scenes that the author keeps. */
  get own(): OwnScenes | undefined {
    return this.#own;
  }

  /** A text that the reader opened from a file, to lay it beside this one. */
  get other(): Library | undefined {
    return this.#other;
  }

  /** The text beside another, as it was last compared. */
  get textComparison(): TextComparison | undefined {
    return this.#textComparison;
  }

  /** How the map is looked at now; undefined: there is no map. */
  get viewport(): Viewport | undefined {
    return this.#viewport?.();
  }

  setOther(other: Library): void {
    this.#other = other;
  }

  setTextComparison(comparison: TextComparison): void {
    this.#textComparison = comparison;
  }

  setWorld(world: World): void {
    this.#world = world;
  }

  /** Makes the names by which places are found, unless they are there. */
  ensureFindables(make: () => readonly Findable[]): void {
    this.#findables ??= make();
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
