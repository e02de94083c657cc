import type { Atlas } from '../session/atlas.svelte.ts';
import type { View } from '../session/view.ts';
import { scrollIntoPlace, elementAt, scrollsByHand, settled, whenSettled } from './scrolling.ts';

/**
 * Keeps view and scroll position together: a view brings the page somewhere, and what the reader scrolls to becomes the
 * passage that is read. A page also scrolls when it becomes shorter or its passages get their
 * height; that was not asked for and changes nothing.
 */
export class ScrollSync {
  readonly #atlas: Atlas;
  readonly #page: () => HTMLElement | undefined;
  /** The goal the page stands at already, because it was brought there or the reader scrolled there. */
  #at: string | undefined;
  /** The view as it was last seen. */
  #view: View | undefined;
  /** The window's width when the reader scrolled, and when that was, if it was since the view last changed. */
  #byHand: { readonly width: number; readonly at: number } | undefined;
  /** Whether the page has just come: it was perhaps left for a briefing. */
  #first = true;
  /** Ends the scrolling that is under way. */
  #stop: () => void = () => undefined;

  /** @param page what scrolls, once it is there */
  constructor(atlas: Atlas, page: () => HTMLElement | undefined) {
    this.#atlas = atlas;
    this.#page = page;
  }

  /** Brings the page to what the view is about, unless it stands there. */
  scrollToView(): void {
    const atlas = this.#atlas;
    const { unit, place } = atlas.view;
    if (atlas.view !== this.#view) this.#byHand = undefined;
    this.#view = atlas.view;
    const instead = this.#instead();
    const goal = instead ?? (atlas.cardOpen ? `card:${place}` : this.#passage(unit));
    if (goal === this.#at && !this.#first) return;
    const first = this.#first;
    this.#first = false;
    this.#at = goal;
    const { stand: left } = atlas.interaction;
    if (first && left && left.goal === goal) {
      this.#stop();
      this.#stop = scrollIntoPlace(this.#standOf(unit), left.top);
      return;
    }
    if (first && goal === undefined) {
      this.onhashchange();
      return;
    }
    this.#stop();
    this.#stop = scrollIntoPlace(this.#standOf(unit));
  }

  /**
   * Takes an event with which the reader may begin to scroll. One that does something else may put the
   * focus elsewhere, for which the browser scrolls; but a touch also stops a page that runs on.
   */
  readonly oninput = (event: Event): void => {
    if (scrollsByHand(event)) {
      this.#byHand = { width: innerWidth, at: performance.now() };
      this.#stop();
    } else if (event instanceof KeyboardEvent || (event as PointerEvent).pointerType === 'mouse')
      this.#byHand = undefined;
  };

  /**
   * Brings the page to what the address's fragment names. The browser goes there once, before the
   * passages on the way have their height.
   */
  readonly onhashchange = (): void => {
    const named = document.getElementById(location.hash.slice(1));
    if (!named) return;
    this.#stop();
    this.#stop = scrollIntoPlace(named);
  };

  /** Reads along, once the reader’s scrolling has come to rest: measures the page, and changes it in a task of its own. */
  readonly onscroll = whenSettled(() => {
    const page = this.#page();
    // Another width breaks the lines anew, and the page moves by itself.
    if (this.#byHand?.width !== innerWidth) return;
    // A busy page answers the wheel late: it is turned on, though nothing has scrolled for a while.
    if (performance.now() - this.#byHand.at < settled) {
      this.onscroll();
      return;
    }
    const { view, cardOpen } = this.#atlas;
    const along = !cardOpen && !this.#instead() && page;
    const unit = along ? this.#unitAt(page) : view.unit;
    const top = this.#standOf(unit)?.getBoundingClientRect().top;
    setTimeout(() => {
      // The reader has gone elsewhere meanwhile.
      if (this.#atlas.view !== view) return;
      if (along) {
        this.#at = this.#passage(unit);
        this.#atlas.readOnScroll(unit);
        this.#view = this.#atlas.view;
      }
      if (top !== undefined) this.#atlas.interaction.keepStand({ goal: this.#at, top });
    });
  });

  /** The unit a reader is at; `undefined` is the title, or the notes at the end. */
  #unitAt(page: HTMLElement): string | undefined {
    const passages = page.querySelectorAll('[data-unit]:not([hidden]), details:has(> #notes)');
    const unit = elementAt(passages)?.getAttribute('data-unit');
    return unit && this.#atlas.concordance.labels.has(unit) ? unit : undefined;
  }

  /** The element that is scrolled to for the view: a panel in place of the text begins under the bar from which it was asked for, and so does the text. */
  #standOf(unit: string | undefined): HTMLElement | undefined {
    const page = this.#page();
    const whole = this.#instead() !== undefined || (unit === undefined && !this.#atlas.cardOpen);
    const read = unit === undefined ? undefined : document.getElementById(unit);
    return (whole ? page?.parentElement : read) ?? page;
  }

  /** The name of what stands in place of the text. */
  #instead(): string | undefined {
    const { compared, comparesTexts, panel, searching, view } = this.#atlas;
    if (comparesTexts) return `texts:${view.place};${view.query};${view.topics.join()}`;
    return searching ? 'found' : compared ? 'compared' : panel;
  }

  /** A unit under a filter: another filter moves the passages about it, and so do headlines and another language. */
  #passage(unit: string | undefined): string | undefined {
    const { headlineKind, lang, view } = this.#atlas;
    const filter = [view.roles, view.regions, view.topics, view.without].join(';');
    return unit === undefined ? undefined : [unit, filter, headlineKind !== 'none', lang].join(';');
  }
}
