import '@testing-library/jest-dom/vitest';
import { configure } from '@testing-library/svelte';
import { vi } from 'vitest';

// What is awaited takes its time where other work goes on beside it.
configure({ asyncUtilTimeout: 15_000 });

// Files share a window, and each begins with one in which no other has put anything in its place.
vi.useRealTimers();
vi.unstubAllGlobals();
vi.unstubAllEnvs();

// What components ask of a browser and jsdom, which lays nothing out, lacks. Some modules ask for media
// as soon as they are loaded.
window.matchMedia = (media) =>
  Object.assign(new EventTarget(), { media, matches: false }) as unknown as MediaQueryList;
window.ResizeObserver = class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};
window.IntersectionObserver = class {
  readonly root = null;
  readonly rootMargin = '';
  readonly scrollMargin = '';
  readonly thresholds = [];
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
  takeRecords = (): IntersectionObserverEntry[] => [];
};
Element.prototype.scrollIntoView = () => undefined;
Element.prototype.scrollTo = () => undefined;
Object.assign(HTMLDialogElement.prototype, {
  showModal(this: HTMLDialogElement) {
    this.open = true;
  },
});
// It hides what is a popover, and cannot show it.
Object.assign(HTMLElement.prototype, {
  showPopover(this: HTMLElement) {
    this.style.display = 'block';
  },
  hidePopover: () => undefined,
});
