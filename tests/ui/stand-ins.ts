import { vi } from 'vitest';

/** Sizes and media that jsdom, which lays nothing out, has no notion of. */
class StillObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

// Some modules ask for it as soon as they are loaded: import this one before them.
window.matchMedia = (media) =>
  Object.assign(new EventTarget(), { media, matches: false }) as unknown as MediaQueryList;

/**
 * Gives the window what components ask of a browser and jsdom lacks.
 * @param size what every element measures, in CSS pixels
 */
export function furnish(size = { width: 900, height: 600 }): void {
  vi.stubGlobal('ResizeObserver', StillObserver);
  vi.stubGlobal('IntersectionObserver', StillObserver);
  Element.prototype.scrollIntoView = vi.fn<(options?: unknown) => void>();
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(size.width);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(size.height);
}
