import { within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import Places from '../../src/explore/places/Places.svelte';
import { show, the } from '../reading/show.ts';

/** The heading of the list that is called so, with what stands under it. */
function row(name: string) {
  const found = document.querySelector<HTMLElement>(`section[aria-label="${name}"]`);
  if (!found) throw new Error(`the list has no ${name}`);
  return within(found);
}

describe('the list of places', () => {
  it('has one link for every painted country and threat, every region and institution', () => {
    const { container, atlas } = show(Places);
    const wanted = [...atlas.concordance.entries.values()].filter(
      ({ finding, place }) =>
        place.partOf === undefined &&
        (finding.role.id !== 'unnamed' || place.kind === 'region' || place.kind === 'institution'),
    );
    const listed = [...container.querySelectorAll('a[data-place]')].map((button) =>
      button.getAttribute('data-place'),
    );
    expect(wanted.length).toBeGreaterThan(80);
    expect(listed.toSorted()).toEqual(
      expect.arrayContaining(wanted.map((entry) => entry.place.id).sort()),
    );
    expect(new Set(listed).size).toBe(listed.length);
  });

  it('lists Russia and terrorism as threats and China by itself', () => {
    show(Places);
    const names = (title: string) =>
      row(title)
        .getAllByRole('link', { name: /か所/ })
        .map((button) => button.getAttribute('data-place'));
    expect(names('脅威').sort()).toEqual(['RUS', 'terrorism']);
    expect(names('挑戦')).toEqual(['CHN']);
    expect(names('同盟国')).toHaveLength(32);
  });

  it('says how often a place is named', () => {
    show(Places);
    const china = row('挑戦').getByRole('link', { name: '中国 3か所' });
    expect(china).toHaveAttribute('data-place', 'CHN');
  });

  it('picks a place by its name', async () => {
    const { container, address, user } = show(Places);
    await user.click(the(container, '[data-place=UKR]'));
    expect(address.search).toBe('?place=UKR');
    expect(the(container, '[data-place=UKR]')).toHaveAttribute('aria-current', 'true');
    expect(the(container, '[data-place=RUS]')).not.toHaveAttribute('aria-current');
  });

  it('tells the map what is pointed at or focused', async () => {
    const { container, atlas, user } = show(Places);
    await user.hover(the(container, '[data-place=UKR]'));
    expect(atlas.interaction.hovered).toBe('UKR');
    await user.unhover(the(container, '[data-place=UKR]'));
    expect(atlas.interaction.hovered).toBeUndefined();
    the(container, '[data-place=RUS]').focus();
    expect(atlas.interaction.hovered).toBe('RUS');
  });
});

describe('the list of places as a filter', () => {
  it('adds a role and takes it away again', async () => {
    const { container, address, user } = show(Places);
    await user.click(the(container, '[data-role=partner]'));
    await user.click(the(container, '[data-role=ally]'));
    expect(address.search).toBe('?roles=partner,ally');
    expect(the(container, '[data-role=ally]')).toHaveAttribute('aria-pressed', 'true');
    await user.click(the(container, '[data-role=partner]'));
    expect(address.search).toBe('?roles=ally');
  });

  it('takes threats and challenges together', async () => {
    const { container, atlas, address, user } = show(Places, '?roles=threat,ally');
    const all = within(the(container, '.head')).getByRole('button', { name: '脅威と挑戦' });
    expect(all).toHaveAttribute('aria-pressed', 'false');
    await user.click(all);
    expect(atlas.view.roles).toEqual(['threat', 'enabler', 'challenge', 'ally']);
    expect(all).toHaveAttribute('aria-pressed', 'true');
    await user.click(all);
    expect(address.search).toBe('?roles=ally');
  });

  it('takes regions one by one', async () => {
    const { address, user } = show(Places);
    await user.click(row('地域').getByRole('button', { name: /^黒海.*だけにする$/ }));
    expect(address.search).toBe('?region=black-sea');
  });
});

describe('the unnamed', () => {
  it('are counted, and listed once they are unfolded', async () => {
    const { container, atlas, user } = show(Places);
    const unnamed = [...atlas.concordance.entries.values()].filter(
      ({ finding, place }) =>
        finding.role.id === 'unnamed' &&
        place.partOf === undefined &&
        ['country', 'area', 'threat'].includes(place.kind),
    );
    const summary = the(container, 'summary');
    expect(summary).toHaveTextContent(`(${unnamed.length})`);
    await user.click(summary);
    for (const { place } of unnamed) {
      expect(container.querySelector(`a[data-place="${place.id}"]`), place.id).not.toBeNull();
    }
  });
});
