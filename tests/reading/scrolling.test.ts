import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import {
  scrollIntoPlace,
  elementAt,
  scrollsByHand,
  whenSettled,
} from '../../src/reading/scrolling.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** An element that is scrolled to a line 32 px from the top. */
const at = (top: number, height = 10) => {
  const element = document.createElement('p');
  element.style.scrollMarginTop = '32px';
  element.getBoundingClientRect = () => ({ top, height }) as DOMRect;
  return element;
};

it('finds the last element that has reached the line it is scrolled to', () => {
  const elements = [at(-50), at(30), at(90)];
  expect(elementAt(elements)).toBe(elements[1]);
});

it('finds an element that stands at its line, or a hair below it', () => {
  const elements = [at(-50), at(35), at(90)];
  expect(elementAt(elements)).toBe(elements[1]);
});

it('overlooks what is hidden, and finds nothing above the first', () => {
  const elements = [at(20), at(30, 0)];
  expect(elementAt(elements)).toBe(elements[0]);
  expect(elementAt([at(60)])).toBeUndefined();
});

it('finds the same as a look at every one would, however many are hidden', () => {
  for (let shift = -70; shift < 110; shift += 10) {
    const elements = Array.from({ length: 9 }, (_, i) => at(i * 20 + shift, i % 3 === 1 ? 0 : 20));
    const all = elements.filter((it, i) => i % 3 !== 1 && it.getBoundingClientRect().top <= 40);
    expect(elementAt(elements)).toBe(all.at(-1));
  }
});

it('calls back once, when scrolling has stopped', () => {
  const settled = vi.fn<() => void>();
  const onscroll = whenSettled(settled);
  for (let i = 0; i < 5; i++) {
    onscroll();
    vi.advanceTimersByTime(200);
  }
  expect(settled).not.toHaveBeenCalled();
  vi.advanceTimersByTime(100);
  expect(settled).toHaveBeenCalledTimes(1);
});

it('brings an element up until it stays there, or until it is told to stop', () => {
  const element = document.createElement('p');
  const scrollIntoView = vi.fn<() => void>();
  Object.assign(element, { scrollIntoView });
  scrollIntoPlace(element);
  vi.runAllTimers();
  expect(scrollIntoView.mock.calls.length).toBeGreaterThan(1);
  scrollIntoView.mockClear();
  scrollIntoPlace(element)();
  vi.runAllTimers();
  expect(scrollIntoView).not.toHaveBeenCalled();
});

it('knows wheel, touch, keys, scrollbar and middle button as ways to scroll, and nothing else', () => {
  const scrolls = (target: EventTarget, event: Event) => {
    let found: boolean | undefined;
    const listen = (seen: Event) => (found = scrollsByHand(seen));
    window.addEventListener(event.type, listen, { once: true });
    target.dispatchEvent(event);
    return found;
  };
  const over = { bubbles: true, cancelable: true };
  const key = (key: string) => new KeyboardEvent('keydown', { ...over, key });
  const press = (button: number) => new MouseEvent('pointerdown', { ...over, button });
  const { body, documentElement: page } = document;
  expect(scrolls(body, new WheelEvent('wheel', over))).toBe(true);
  expect(scrolls(body, new Event('touchmove', over))).toBe(true);
  for (const name of ['PageDown', 'End', ' ', 'ArrowUp']) {
    expect(scrolls(body, key(name)), name).toBe(true);
  }
  for (const name of ['Tab', 'a', 'Enter']) expect(scrolls(body, key(name)), name).toBe(false);
  expect(scrolls(page, press(0))).toBe(true);
  expect(scrolls(body, press(0))).toBe(false);
  expect(scrolls(body, press(1))).toBe(true);
  const taken = key('ArrowDown');
  body.addEventListener('keydown', (event) => event.preventDefault(), { once: true });
  expect(scrolls(body, taken)).toBe(false);
});
