import { screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import Announcer from '../../src/reading/Announcer.svelte';
import Unanchored from '../../src/reading/Unanchored.svelte';
import PlaceLink from '../../src/reading/PlaceLink.svelte';
import TopBar from '../../src/explore/bar/TopBar.svelte';
import UnitPlaces from '../../src/reading/UnitPlaces.svelte';
import { library, show, the } from './show.ts';

describe('the top bar', () => {
  it('changes the language and shows which is spoken', async () => {
    const { atlas, user } = show(TopBar);
    const english = screen.getByRole('link', { name: 'English' });
    expect(english).not.toHaveAttribute('aria-current');
    await user.click(english);
    expect(atlas.lang).toBe('en');
    expect(english).toHaveAttribute('aria-current', 'true');
    expect(screen.getByRole('group', { name: 'Language' })).toBeVisible();
  });

  it('leads back to the beginning by the name of the atlas', async () => {
    const { address, user } = show(TopBar, '?p=p3&place=RUS&lang=en');
    await user.click(screen.getByRole('link', { name: 'Declaration Atlas' }));
    expect(address.search).toBe('?lang=en');
  });
});

describe('the name of a place', () => {
  it('follows the language', async () => {
    const { atlas } = show(PlaceLink, '', { place: 'TUR' });
    expect(screen.getByRole('link', { name: 'トルコ' })).toBeVisible();
    atlas.setLang('en');
    expect(await screen.findByRole('link', { name: 'Türkiye' })).toBeVisible();
  });
});

describe('whom a passage is about', () => {
  it('is told by name and by collective terms, apart', () => {
    const { container } = show(UnitPlaces, '?p=p30&lang=en');
    expect(screen.getByRole('region', { name: 'Mentioned in ¶30' })).toBeVisible();
    const kinds = [...container.querySelectorAll('.kind')].map((it) => it.textContent);
    expect(kinds[0]).toBe('Named');
    const named = screen.getAllByRole('link').map((it) => it.textContent);
    expect(named).toEqual(expect.arrayContaining(['Japan', 'Australia', 'New Zealand']));
  });

  it('folds away a long list', () => {
    const { container } = show(UnitPlaces, '?p=p13&lang=en');
    expect(the(container, 'details summary')).toHaveTextContent('32 countries');
    expect(the(container, 'details')).not.toHaveAttribute('open');
  });

  it('is not told while nothing is read', () => {
    expect(show(UnitPlaces, '?place=RUS').container).toHaveTextContent('');
  });
});

describe('what is said aloud', () => {
  const said = (search: string) => show(Announcer, search).container.textContent.trim();

  it('is the passage being read, else the picked place with its role and passages', () => {
    expect(said('?p=p7.2&lang=en')).toContain('paragraph 7, item 2');
    expect(said('?place=CHN&lang=en')).toMatch(/^China, .*, 3 passages$/);
    expect(said('')).toBe('');
  });

  it('is said politely', () => {
    expect(the(show(Announcer).container, '[aria-live]')).toHaveAttribute('aria-live', 'polite');
  });
});

describe('annotations that have moved', () => {
  it('are counted and listed, each with what is found where it stood', () => {
    const unanchored = [{ path: 'mentions', unit: 'p3', quote: 'ロシア', found: '中国' } as const];
    const { container } = show(Unanchored, '?lang=en', {}, { ...library, unanchored });
    expect(the(container, 'summary')).toHaveTextContent('(1)');
    expect(the(container, 'li')).toHaveTextContent(/mentions.*p3.*ロシア.*中国/);
  });
});
