/** How long after the last scroll event a reader counts as having stopped, in ms. */
const settled = 140;

/**
 * The last element whose top lies above the reading line: what a reader is looking at.
 * @param line CSS pixels from the top of the window
 */
export function elementAt(elements: Iterable<Element>, line: number): Element | undefined {
  let found: Element | undefined;
  for (const element of elements) {
    const { top, height } = element.getBoundingClientRect();
    if (height > 0 && top <= line) found = element;
  }
  return found;
}

/** Calls back once scrolling has stopped; returns the event handler. */
export function whenSettled(callback: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(callback, settled);
  };
}
