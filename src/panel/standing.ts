import { isTitle } from '../domain/unit.ts';
import type { Atlas } from '../state/atlas.svelte.ts';
import { bringUp, elementAt, whenSettled } from './scrolling.ts';

/**
 * Where the page stands: a view brings it somewhere, and what the reader scrolls to becomes the
 * passage that is read.
 */
export class Standing {
  readonly #atlas: Atlas;
  readonly #page: () => HTMLElement | undefined;
  /** What the page stands at already, because it was brought there or the reader scrolled there. */
  #at: string | undefined;
  /** Whether the scrolling under way was ours, not the reader's. */
  #ours = false;
  /** How often the page was brought somewhere; one that is overtaken ends nothing. */
  #rounds = 0;

  /** @param page what scrolls, once it is there */
  constructor(atlas: Atlas, page: () => HTMLElement | undefined) {
    this.#atlas = atlas;
    this.#page = page;
  }

  /** Brings the page to what the view is about, unless it stands there. */
  bring(): void {
    const atlas = this.#atlas;
    const { unit, place } = atlas.view;
    const instead = this.#instead();
    const goal = instead ?? (atlas.cardOpen ? `card:${place}` : this.#passage(unit));
    if (goal === this.#at) return;
    const first = this.#at === undefined && goal === undefined;
    this.#at = goal;
    if (first) return;
    this.#ours = true;
    const round = ++this.#rounds;
    const page = this.#page();
    const read = unit === undefined ? undefined : document.getElementById(unit);
    // What stands in place of the text begins under the bar from which it was asked for, and so does the text.
    const stand = (instead || goal === undefined ? page?.parentElement : read) ?? page;
    bringUp(stand, () => {
      if (round !== this.#rounds) return;
      this.#ours = false;
      // The reader may have begun to scroll meanwhile.
      this.follow();
    });
  }

  /** Reads along, once the reader's scrolling has come to rest. */
  readonly follow = whenSettled(() => {
    const page = this.#page();
    if (this.#ours || this.#atlas.cardOpen || this.#instead() || !page) return;
    // Who reads the notes at the end reads no passage any more.
    const passages = page.querySelectorAll('[data-unit]:not([hidden]), details:has(> #notes)');
    const unit = elementAt(passages)?.getAttribute('data-unit');
    const read = !unit || isTitle(unit) ? undefined : unit;
    this.#at = this.#passage(read);
    this.#atlas.readAlong(read);
  });

  /** What stands in place of the text. */
  #instead(): string | undefined {
    return this.#atlas.searching ? 'found' : this.#atlas.survey;
  }

  /** A unit under a filter: another filter moves the passages about it, and so do headlines that come late. */
  #passage(unit: string | undefined): string | undefined {
    const { headlineKind, headlines, view } = this.#atlas;
    const headed = headlineKind !== 'none' && headlines !== undefined;
    return unit === undefined ? undefined : [unit, ...view.roles, ...view.regions, headed].join();
  }
}
