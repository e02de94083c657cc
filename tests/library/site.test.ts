// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { stylesLoaded } from '../../src/library/site.ts';

const link = () => document.querySelector<HTMLLinkElement>('link[data-awaited]')!;
const state = async (promise: Promise<void>) =>
  Promise.race([promise.then(() => 'loaded'), Promise.resolve().then(() => 'coming')]);

beforeEach(() => {
  document.head.innerHTML =
    '<link rel="stylesheet" href="main.css" data-awaited><link rel="stylesheet">';
});

it('a style sheet of the page is awaited, and no other', async () => {
  const loaded = stylesLoaded();
  await expect(state(loaded)).resolves.toBe('coming');
  link().dispatchEvent(new Event('load'));
  await loaded;
});

it('a style sheet that is there is not awaited', async () => {
  Object.defineProperty(link(), 'sheet', { value: { cssRules: ['p {}'] } });
  await stylesLoaded();
});

it('a style sheet that cannot be had is an error, also where it failed before anybody listened', async () => {
  Object.defineProperty(link(), 'sheet', { value: { cssRules: [] } });
  const loaded = stylesLoaded();
  link().dispatchEvent(new Event('error'));
  await expect(loaded).rejects.toThrow('main.css');
  link().dataset['awaited'] = 'failed';
  await expect(stylesLoaded()).rejects.toThrow('main.css');
});
