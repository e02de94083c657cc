import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { elementAt, whenSettled } from '../../src/panel/scrolling.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const at = (top: number, height = 10) => {
  const element = document.createElement('p');
  element.getBoundingClientRect = () => ({ top, height }) as DOMRect;
  return element;
};

it('finds the last element that begins above the reading line', () => {
  const elements = [at(-50), at(20), at(90)];
  expect(elementAt(elements, 40)).toBe(elements[1]);
  expect(elementAt(elements, 90)).toBe(elements[2]);
});

it('overlooks what is hidden, and finds nothing above the first', () => {
  const elements = [at(20), at(30, 0)];
  expect(elementAt(elements, 40)).toBe(elements[0]);
  expect(elementAt(elements, 10)).toBeUndefined();
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
