import { fireEvent } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readLibrary } from '../../scripts/site/read-library.ts';
import Page from '../../src/Page.svelte';
import { show } from './show.ts';

const harbour = readLibrary('harbour-2024');
const showPage = (search: string) => show(Page, search, {}, harbour);

// No element has a place here: whoever reads along reads the title, and the address names no passage.
const along = '?topic=rescue';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** The page scrolls, for whatever reason, and comes to rest. */
async function scroll() {
  await fireEvent.scroll(window);
  vi.runAllTimers();
}

describe('a passage under a filter', () => {
  it('stays read when the page scrolls by itself', async () => {
    const { address } = showPage('?p=art-7&topic=rescue');
    await scroll();
    expect(address.search).toBe('?p=art-7&topic=rescue');
  });

  it.each([
    ['wheel', (it: Element) => fireEvent.wheel(it)],
    ['finger', (it: Element) => fireEvent.touchMove(it)],
    ['keys', (it: Element) => fireEvent.keyDown(it, { key: 'PageDown' })],
    ['scrollbar', () => fireEvent.pointerDown(document.documentElement)],
  ])('gives way when the reader scrolls by the %s, and again after a rest', async (_how, begin) => {
    const { address, atlas, container } = showPage('?p=art-7&topic=rescue');
    await begin(container);
    await scroll();
    expect(address.search).toBe(along);
    await tick();
    address.replace('?p=art-7&topic=rescue');
    await tick();
    await begin(container);
    await scroll();
    expect(atlas.view.unit).toBeUndefined();
  });

  it('stays read when another filter, another language or another width moves the page', async () => {
    const { address, atlas } = showPage('?p=art-7&topic=rescue');
    const byHand = () => fireEvent.wheel(window);
    await byHand();
    atlas.setFilter({ topics: ['conference'] });
    await tick();
    await scroll();
    expect(address.search).toBe('?p=art-7&topic=conference');
    await byHand();
    atlas.setLang('en');
    await tick();
    await scroll();
    expect(address.search).toBe('?p=art-7&topic=conference&lang=en');
    await byHand();
    vi.stubGlobal('innerWidth', innerWidth + 100);
    await scroll();
    expect(address.search).toBe('?p=art-7&topic=conference&lang=en');
  });
});

it.each([
  [
    'a click',
    (it: Element) =>
      fireEvent(it, new PointerEvent('pointerdown', { bubbles: true, pointerType: 'mouse' })),
  ],
  ['a key', (it: Element) => fireEvent.keyDown(it, { key: 'Tab' })],
])('a page that scrolls for %s after the wheel goes on with its passage', async (_what, act) => {
  const { address, container } = showPage('?p=art-7');
  await fireEvent.wheel(container);
  await act(container);
  await scroll();
  expect(address.search).toBe('?p=art-7');
});

it('a page that lags behind the wheel reads along when that is at rest', async () => {
  const { atlas, container } = showPage('?p=art-7');
  const reads = vi.spyOn(atlas, 'readOnScroll');
  await fireEvent.wheel(container);
  await fireEvent.scroll(window);
  vi.advanceTimersByTime(200);
  await fireEvent.wheel(container);
  vi.advanceTimersByTime(200);
  expect(reads).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(reads).toHaveBeenCalledOnce();
});

it('a touch that stops a page running on reads along', async () => {
  const { address, container } = showPage('?p=art-7');
  await fireEvent.touchMove(container);
  const touch = { bubbles: true, pointerType: 'touch' };
  await fireEvent(container, new PointerEvent('pointerdown', touch));
  await scroll();
  expect(address.search).toBe('');
});

it('a scrollbar that is held still and dragged on goes on reading along', async () => {
  const { atlas } = showPage('?p=art-7');
  const reads = vi.spyOn(atlas, 'readOnScroll');
  await fireEvent.pointerDown(document.documentElement);
  await scroll();
  await tick();
  await scroll();
  expect(reads).toHaveBeenCalledTimes(2);
});

it.each([{ roles: ['host'] }, { regions: ['black-sea'] }, { topics: ['conference'] }])(
  'choosing %o brings the page to the passage that is read',
  async (filter) => {
    const { atlas, container } = showPage('?p=art-7');
    vi.runAllTimers();
    const brought = vi.spyOn(container.querySelector('#art-7')!, 'scrollIntoView');
    atlas.setFilter(filter);
    await tick();
    vi.runAllTimers();
    expect(brought).toHaveBeenCalled();
  },
);
