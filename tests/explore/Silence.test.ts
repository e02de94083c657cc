import { screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import Silence from '../../src/explore/silence/Silence.svelte';
import { en } from '../../src/messages/en.ts';
import { show } from '../reading/show.ts';

describe('silence', () => {
  it('begins with the Allies, counted', () => {
    show(Silence, '?mode=silence&lang=en');
    expect(screen.getByRole('status')).toHaveTextContent(
      'Of the 32 listed, 9 named, 23 only covered by a collective term, 0 not mentioned',
    );
    const implied = screen.getByRole('region', { name: en.onlyImplied });
    expect(within(implied).getByRole('link', { name: 'France' })).toBeVisible();
    expect(within(implied).getAllByRole('link', { name: '¶13' })).toHaveLength(1);
  });

  it('looks for another list, which the address keeps, and tells the map', async () => {
    const { atlas, address, user } = show(Silence, '?mode=silence&lang=en');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Compare with' }), 'patg');
    expect(address.search).toBe('?mode=silence&set=patg&lang=en');
    const none = screen.getByRole('region', { name: 'Not mentioned at all' });
    const names = within(none).getAllByRole('link');
    expect(names.map((it) => it.textContent.trim().split(' ')[0]).sort()).toEqual([
      'Colombia',
      'Mongolia',
      'Pakistan',
    ]);
    expect([...atlas.focus!.keys()].sort()).toEqual(['COL', 'MNG', 'PAK']);
    expect(atlas.mapSpec.silent).toBe(true);
  });

  it('leads to the card of a place', async () => {
    const { address, user } = show(Silence, '?mode=silence&set=pfp&lang=en');
    await user.click(screen.getByRole('link', { name: 'Serbia' }));
    expect(address.search).toBe('?place=SRB&lang=en');
  });
});
