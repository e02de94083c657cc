/** How long after the last scroll event a reader counts as having stopped, in ms. */
const settled = 140;
/** How many frames a page may take to come to rest: passages get their height when they are seen. */
const patience = 6;
/** CSS pixels that an element may stand below its line and still count as standing at it. */
const slack = 8;

/** The line an element is scrolled to, in CSS pixels from the top of the window. */
function lineOf(element: Element): number {
  return parseFloat(getComputedStyle(element).scrollMarginTop) || 0;
}

/**
 * The element a reader is at: the last one whose top has reached the line it is scrolled to.
 * Elements that are not shown do not count.
 */
export function elementAt(elements: Iterable<Element>): Element | undefined {
  let found: Element | undefined;
  for (const element of elements) {
    const { top, height } = element.getBoundingClientRect();
    if (height > 0 && top <= lineOf(element) + slack) found = element;
  }
  return found;
}

/**
 * Scrolls an element to its line, again until it stays there.
 * @param done is called once it stands, and the scrolling that follows is the reader's own
 */
export function bringUp(element: Element | undefined, done: () => void): void {
  let frames = 0;
  const step = () => {
    element?.scrollIntoView({ block: 'start' });
    if (++frames < patience) requestAnimationFrame(step);
    else setTimeout(done, settled * 1.5);
  };
  // In the frame to come, when all that changes with it has changed.
  requestAnimationFrame(step);
}

/** Calls back once scrolling has stopped; returns the event handler. */
export function whenSettled(callback: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(callback, settled);
  };
}
