// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { stylesLoaded } from '../../src/library/site.ts';

const link = () => document.querySelector<HTMLLinkElement>('link[data-awaited]')!;
const state = async (promise: Promise<void>) =>
  Promise.race([promise.then(() => 'loaded'), Promise.resolve().then(() => 'coming')]);

beforeEach(() => {
  vi.useFakeTimers();
  document.head.innerHTML = '<link rel="stylesheet" data-awaited><link rel="stylesheet">';
});
afterEach(() => vi.useRealTimers());

it.each(['load', 'error'])('a style sheet is awaited until its %s', async (end) => {
  const loaded = stylesLoaded();
  await expect(state(loaded)).resolves.toBe('coming');
  link().dispatchEvent(new Event(end));
  await loaded;
});

it('a style sheet that is there is not awaited', async () => {
  Object.defineProperty(link(), 'sheet', { value: {} });
  await stylesLoaded();
});

it('a style sheet that failed before anybody listened does not keep the page from starting', async () => {
  const loaded = stylesLoaded();
  await vi.advanceTimersByTimeAsync(2000);
  await loaded;
});
