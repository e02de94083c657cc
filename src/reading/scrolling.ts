/** How long after the last scroll event, or turn of the wheel, a reader counts as having stopped, in ms. */
export const settled = 250;
/** How many frames a page may take to come to rest: passages get their height when they are seen. */
const patience = 6;
/** CSS pixels that an element may stand below its line and still count as standing at it. */
const slack = 8;

/** The line an element is scrolled to, in CSS pixels from the top of the window. */
function lineOf(element: Element): number {
  return parseFloat(getComputedStyle(element).scrollMarginTop) || 0;
}

/**
 * The element a reader is at: the last one whose top has reached the line it is scrolled to. Looked for
 * by halves, for in a long text to measure all of them takes longer than a frame.
 * @param elements one below the other; those that are not shown do not count
 */
export function elementAt(elements: ArrayLike<Element>): Element | undefined {
  let found: Element | undefined;
  let [from, to] = [0, elements.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    let at = middle;
    while (at < to && elements[at]?.getBoundingClientRect().height === 0) at++;
    const element = at < to ? elements[at] : undefined;
    if (element && element.getBoundingClientRect().top <= lineOf(element) + slack) {
      found = element;
      from = at + 1;
    } else to = middle;
  }
  return found;
}

/**
 * Scrolls an element to its line, again until it stays there.
 * @param top where it is to stand instead, from the top of the window in CSS pixels; a page may take a while to be
 *   long enough for that
 * @returns ends it before
 */
export function scrollIntoPlace(element: Element | undefined, top?: number): () => void {
  let frames = 0;
  let frame: number;
  const step = () => {
    if (top === undefined) element?.scrollIntoView({ block: 'start' });
    else
      scrollBy({ top: (element?.getBoundingClientRect().top ?? top) - top, behavior: 'instant' });
    if (++frames < (top === undefined ? patience : 10 * patience))
      frame = requestAnimationFrame(step);
  };
  // The next frame comes after everything that changes along has changed.
  frame = requestAnimationFrame(step);
  return () => {
    cancelAnimationFrame(frame);
  };
}

/** Keys that scroll the page, where nothing else takes them. */
const scrollKeys = ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' '];

/**
 * Whether a reader scrolls the page with an event: by wheel, touch, keys, the scrollbar, or with the
 * middle button held down.
 * @param event one of `wheel`, `touchmove`, `keydown` or `pointerdown`, once it has reached the window
 */
export function scrollsByHand(event: Event): boolean {
  if (event.defaultPrevented) return false;
  if (event instanceof KeyboardEvent) return scrollKeys.includes(event.key);
  if (event.type !== 'pointerdown') return true;
  // The scrollbar is no element: who presses it presses the page itself.
  return event.target === document.documentElement || (event as PointerEvent).button === 1;
}

/** Calls back once scrolling has stopped; returns the event handler. */
export function whenSettled(callback: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(callback, settled);
  };
}
