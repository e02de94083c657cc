import { readFileSync } from 'node:fs';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import Announcer from '../../src/reading/Announcer.svelte';
import Results from '../../src/explore/search/Results.svelte';
import SearchField from '../../src/explore/search/SearchField.svelte';
import { en } from '../../src/messages/en.ts';
import { ja } from '../../src/messages/ja.ts';
import { show } from '../reading/show.ts';

const crossReferences = readFileSync('data/cross-references.json', 'utf8');

beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(crossReferences)));
});

const results = (name = ja.search) => within(screen.getByRole('region', { name }));
const shown = async (query: string, lang = 'ja') => {
  const it = show(Results, `?q=${encodeURIComponent(query)}&lang=${lang}`);
  await waitFor(() => expect(it.atlas.found).toBeDefined());
  return it;
};

describe('what is found', () => {
  it('is links to passages, with what was looked for marked', async () => {
    const { container, atlas, user } = await shown('ミサイル防衛');
    const [first] = results().getAllByRole('link');
    expect(first).toHaveAttribute('href', '?p=p8&lang=ja');
    expect(first).toHaveAccessibleName(/第8段落.*ミサイル防衛/);
    expect([...container.querySelectorAll('b')].map((it) => it.textContent)).toEqual([
      'ミサイル防衛',
      'ミサイル防衛',
    ]);
    await user.click(first!);
    expect(atlas.view).toMatchObject({ unit: 'p8' });
    expect(atlas.searching).toBe(false);
  });

  it('is places, with the number of their passages', async () => {
    const { atlas, user } = await shown('DPRK', 'en');
    const place = results(en.search).getByRole('link', { name: /^North Korea ?1 passage$/ });
    await user.hover(place);
    expect(atlas.interaction.hovered).toBe('PRK');
    await user.click(place);
    expect(atlas.view).toMatchObject({ place: 'PRK' });
  });

  it('says where a city lies, and of what concerns several what it is, with a link to each', async () => {
    await shown('Teheran', 'en');
    expect(results(en.search).getByText(/^Teheran/)).toBeInTheDocument();
    expect(results(en.search).getByText(en.cityOf.within('Iran'), { exact: false })).toBeVisible();
    cleanup();
    await shown('Jerusalem', 'en');
    expect(results(en.search).getByText(/the final status is not settled/)).toBeVisible();
    expect(
      results(en.search)
        .getAllByRole('link')
        .map((it) => it.getAttribute('href')),
    ).toEqual(['?place=ISR&lang=en', '?place=PSE&lang=en']);
    expect(results(en.search).getByRole('heading', { level: 1 })).toHaveTextContent(en.found(0, 1));
  });

  it('is topics, which filter', async () => {
    const { atlas, user } = await shown('technology', 'en');
    await user.click(results(en.search).getByRole('link', { name: 'Technology' }));
    expect(atlas.view).toMatchObject({ topics: ['technology'] });
    expect(atlas.searching).toBe(false);
  });

  it('is the title too, and says why a passage is there that has none of the words', async () => {
    await shown('サミット宣言');
    expect(results().getAllByRole('link')[0]).toHaveAccessibleName(/^表題/);
    await shown('drone', 'en');
    const [drone] = results(en.search).getAllByRole('link');
    expect(drone).toHaveTextContent(/drone/i);
    expect(drone).toHaveTextContent(en.editors);
  });

  it('is gone through by arrows', async () => {
    const { user } = await shown('ミサイル防衛');
    const [first, second] = results().getAllByRole('link');
    first!.focus();
    await user.keyboard('{ArrowDown}');
    expect(second).toHaveFocus();
    await user.keyboard('{ArrowUp}');
    expect(first).toHaveFocus();
  });

  it('may be nothing: then it says what was tried, and what may have been meant', async () => {
    const { atlas, user } = await shown('ブルガリヤ');
    expect(screen.getByRole('heading', { name: ja.foundNothing('ブルガリヤ') })).toBeVisible();
    expect(screen.getByText(ja.tried('日本語', true))).toBeVisible();
    await user.click(results().getByRole('link', { name: /^ブルガリア/ }));
    expect(atlas.view).toMatchObject({ place: 'BGR' });
  });

  it('may be a word nearly written so, which is looked for instead', async () => {
    const { atlas, user } = await shown('ハイブリット');
    await user.click(results().getByRole('link', { name: 'ハイブリッド' }));
    expect(atlas.view.query).toBe('ハイブリッド');
    expect(atlas.found?.passages.length).toBeGreaterThan(3);
  });

  it('is announced', async () => {
    const { atlas: prepared } = await shown('DPRK');
    const { atlas, container } = show(Announcer, '?q=DPRK');
    expect(container).toHaveTextContent(/^$/);
    atlas.resources.ensureSearch(() => prepared.resources.search!);
    await waitFor(() => {
      expect(container).toHaveTextContent(ja.found(1, 1));
    });
  });
});

describe('the field', () => {
  const field = () => screen.getByRole('searchbox', { name: ja.search });

  it('is reached by a slash, but not from where one writes', async () => {
    const { user } = show(SearchField);
    const other = document.body.appendChild(document.createElement('input'));
    await user.click(other);
    await user.keyboard('/');
    expect(other).toHaveValue('/');
    other.remove();
    await user.keyboard('/');
    expect(field()).toHaveFocus();
    expect(field()).toHaveValue('');
  });

  it('searches as one types, and follows the address', async () => {
    const { address, user } = show(SearchField);
    await user.type(field(), '26');
    expect(address.search).toBe('?q=26');
    expect(address.history).toHaveLength(2);
    address.back();
    await waitFor(() => expect(field()).toHaveValue(''));
  });

  it('waits for letters that are still being composed', async () => {
    const { address } = show(SearchField);
    Object.assign(field(), { value: 'みさい' });
    await fireEvent(field(), new InputEvent('input', { isComposing: true }));
    expect(address.search).toBe('');
    await fireEvent.compositionEnd(field());
    expect(decodeURIComponent(address.search)).toBe('?q=みさい');
  });

  it('drops half an emoji, as a text that was cut off ends with, and goes on searching', async () => {
    const { address, user } = show(SearchField);
    await fireEvent.input(field(), { target: { value: 'map \ud83d' } });
    expect(address.search).toBe('?q=map%20');
    await user.type(field(), 'of');
    expect(address.search).toBe('?q=map%20of');
    expect(field()).toHaveValue('map of');
  });

  it('leaves Enter and Escape to the input method whose word they end, in Safari too', async () => {
    const { address, atlas, user } = await shown('北朝鮮');
    render(SearchField, { atlas });
    const before = address.search;
    for (const key of ['Enter', 'Escape']) {
      await fireEvent.keyDown(field(), { key, isComposing: true });
      await fireEvent.keyDown(field(), { key, keyCode: 229 });
    }
    expect(address.search).toBe(before);
    await user.click(field());
    await user.keyboard('{Enter}');
    expect(atlas.view).toMatchObject({ place: 'PRK' });
  });

  it('gives way to what had the focus on Escape, and the search ends', async () => {
    const { atlas, user } = show(SearchField, '?p=p3');
    const button = document.body.appendChild(document.createElement('button'));
    button.focus();
    await user.keyboard('/');
    await user.type(field(), 'NATO');
    await user.keyboard('{Escape}');
    expect(button).toHaveFocus();
    expect(atlas.view).toMatchObject({ unit: 'p3' });
    button.remove();
  });
});
