import { cleanup, screen, waitFor, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import MapKey from '../../src/explore/key/MapKey.svelte';
import { readLibrary } from '../../scripts/site/read-library.ts';
import { en } from '../../src/messages/en.ts';
import { ja } from '../../src/messages/ja.ts';
import { localize } from '../../src/text/localized.ts';
import { library, show, the } from '../reading/show.ts';

const screens = (wide: boolean) =>
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: wide }));
beforeEach(() => screens(true));

const rolesIn = (container: ParentNode) =>
  [...container.querySelectorAll('[data-role]')].map((it) => it.getAttribute('data-role'));

describe('the key on the map', () => {
  it('has the roles that are painted, each with how many places have it', () => {
    const { container } = show(MapKey);
    expect(rolesIn(container)).toEqual([
      'threat',
      'enabler',
      'challenge',
      'partner',
      'ally',
      'named',
    ]);
    expect(the(container, '[data-role=ally]')).toHaveTextContent('32');
    expect(the(container, '[data-role=challenge]')).toHaveTextContent('1');
  });

  it('says what is named and lies nowhere, in a text that names it', () => {
    show(MapKey);
    expect(screen.getByText(ja.offMap('テロリズム'))).toBeVisible();
    cleanup();
    show(MapKey, '', {}, readLibrary('harbour-2024'));
    expect(screen.queryByText(/^地図上の位置のないもの/)).toBeNull();
  });

  it('has what the passage being read shows, and nothing else', () => {
    const { container } = show(MapKey, '?p=p26');
    expect(rolesIn(container)).toContain('challenge');
    expect(rolesIn(container)).not.toContain('enabler');
    expect(within(container).getByRole('region', { name: ja.about('¶26') })).toBeVisible();
  });

  it('has the outlines, and no colours, where it is shown whom the text leaves out', () => {
    const { container } = show(MapKey, '?mode=silence');
    expect(rolesIn(container)).toEqual([]);
    expect(container).toHaveTextContent(ja.onlyImplied);
    expect(container).not.toHaveTextContent(ja.unmentioned);
  });

  it('filters by a role, then without it, then no longer, and by roles that belong together', async () => {
    const { container, address, user } = show(MapKey);
    const ally = () => the(container, '[data-role=ally]');
    await user.click(ally());
    expect(address.search).toBe('?roles=ally');
    expect(ally()).toHaveAttribute('aria-pressed', 'true');
    await user.click(ally());
    expect(address.search).toBe('?without=ally');
    expect(ally()).toHaveAccessibleName(new RegExp(ja.excluded));
    await user.click(ally());
    expect(address.search).toBe('');
    await user.click(screen.getByRole('button', { name: '脅威と挑戦' }));
    expect(address.search).toBe('?roles=threat,enabler,challenge');
  });

  it('leads to the list of all places', async () => {
    const { address, user } = show(MapKey);
    await user.click(screen.getByRole('button', { name: ja.allPlaces }));
    expect(address.search).toBe('?mode=places');
  });

  it('is folded on a small screen until it is asked for', async () => {
    screens(false);
    const { container, user } = show(MapKey);
    await waitFor(() => expect(rolesIn(container)).toEqual([]));
    await user.click(screen.getByRole('button', { name: ja.key }));
    expect(rolesIn(container)).toContain('ally');
  });
});

describe('what the signs mean', () => {
  it('is told of all of them to whoever asks, also that Allied territory is not what Article 5 covers', async () => {
    const { container, user, address } = show(MapKey, '?lang=en');
    expect(container).not.toHaveTextContent(/Article 5/);
    await user.click(within(container).getByRole('button', { name: en.meanings }));
    for (const { definition } of library.pack.scheme.roles)
      expect(container).toHaveTextContent(localize(definition, 'en'));
    expect(container).toHaveTextContent(/not the same as the area that Article 5 covers/);
    expect(address.search).toBe('?lang=en');
  });
});

describe('what is counted and lies nowhere', () => {
  const off = () => screen.queryByText(/Not on the map/)?.textContent;

  it('is named as not being on the map, as terrorism is among the threats', () => {
    show(MapKey, '?lang=en');
    expect(off()).toContain('Terrorism');
  });

  it('is not spoken of where it is not in view, and an institution is while it is picked', () => {
    show(MapKey, '?lang=en&p=p24');
    expect(off()).toBeUndefined();
    cleanup();
    show(MapKey, '?lang=en&place=nato');
    expect(off()).toContain('NATO');
  });
});
