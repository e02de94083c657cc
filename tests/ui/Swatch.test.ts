import { render } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { roles } from '../../src/scheme/role.ts';
import { palette } from '../../src/map-model/palette.ts';
import Swatch from '../../src/ui/Swatch.svelte';

const drawn = (tone: string) => render(Swatch, { tone }).container;

it.each(roles)('shows %s in its tone, patterned exactly where the map is', (role) => {
  const container = drawn(role);
  expect(container.querySelector('.fill')).toHaveAttribute('data-tone', role);
  expect(container.querySelector('.ink') !== null).toBe(palette[role].pattern !== 'none');
});

it('draws any two patterns differently', () => {
  const patterns = new Map<string, Set<string>>();
  for (const role of roles) {
    const d = drawn(role).querySelector('.ink')?.getAttribute('d') ?? '';
    const seen = patterns.get(palette[role].pattern) ?? new Set();
    patterns.set(palette[role].pattern, seen.add(d));
  }
  expect([...patterns.values()].map((it) => it.size)).toEqual([...patterns].map(() => 1));
  expect(new Set([...patterns.values()].flatMap((it) => [...it])).size).toBe(patterns.size);
});

it('shows an institution, which no map can paint, as a house and not in a tone', () => {
  const container = drawn('institution');
  expect(container.querySelector('.house')).toBeInTheDocument();
  expect(container.querySelector('.fill')).toBeNull();
});

it('says nothing to those who hear the page: the words beside it do', () => {
  expect(drawn('ally').querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
});
