import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { elementAt, whenSettled } from '../../src/panel/scrolling.ts';

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
    vi.advanceTimersByTime(100);
  }
  expect(settled).not.toHaveBeenCalled();
  vi.advanceTimersByTime(100);
  expect(settled).toHaveBeenCalledTimes(1);
});
