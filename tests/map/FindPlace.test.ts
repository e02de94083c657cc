import { readFileSync } from 'node:fs';
import { cleanup, screen } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Findable } from '../../src/search/findable.ts';
import FindPlace from '../../src/map/FindPlace.svelte';
import { en } from '../../src/messages/en.ts';
import { show } from '../reading/show.ts';

const crossReferences = readFileSync('data/cross-references.json', 'utf8');

beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(crossReferences)));
});

async function look(query: string) {
  cleanup();
  const go = vi.fn<(found: Findable) => void>();
  const { user } = show(FindPlace, '?lang=en', { go });
  await user.click(screen.getByRole('combobox', { name: en.find }));
  await user.keyboard(query);
  await screen.findAllByRole('option');
  const options = screen.getAllByRole('option').map((it) => it.textContent.trim());
  return { go, user, options };
}

describe('the map’s field', () => {
  it('finds at the beginning of words: Oman and not Romania', async () => {
    const { options } = await look('oman');
    expect(options).toEqual(['Oman']);
  });

  it('shows a city as it was looked for, and where it lies', async () => {
    const { options, go, user } = await look('kiev');
    expect(options).toEqual([`Kiev ${en.cityOf.within('Ukraine')}`]);
    await user.keyboard('{Enter}');
    expect(go).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ places: ['UKR'] }));
  });

  it('says whose part it is, or what its status is', async () => {
    expect((await look('scotl')).options).toEqual([`Scotland ${en.partOfState('United Kingdom')}`]);
    expect((await look('crimea')).options[0]).toMatch(/^Crimea .*68\/262.*Russia has controlled/);
    expect((await look('kosovo')).options[0]).toMatch(/^Kosovo Declared independence/);
  });

  it('shows what has ended as a whole, and after it each state on its territory', async () => {
    const { options, go, user } = await look('ussr');
    expect(options[0]).toMatch(/^Soviet Union It ceased to exist in December 1991/);
    expect(options.slice(1)).toHaveLength(15);
    expect(options.slice(1)).toEqual(expect.arrayContaining(['Estonia', 'Russia', 'Uzbekistan']));
    await user.keyboard('{Enter}');
    const found = go.mock.calls[0]?.[0];
    expect(found).toMatchObject({ isPlace: false, name: { en: 'Soviet Union' } });
    expect(found?.places).toHaveLength(15);
    expect(found?.box).toHaveLength(4);
  });

  it('finds what was pasted with what nobody sees', async () => {
    const { options } = await look('Mol\u00addo\u200bva');
    expect(options).toEqual(['Moldova']);
  });

  it('finds no institution, which lies nowhere', async () => {
    const { options } = await look('un');
    expect(options).not.toContain('United Nations');
    expect(options).toContain('United Kingdom');
  });
});
