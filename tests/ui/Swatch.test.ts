import { render } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import type { Tone } from '../../src/scheme/scheme.ts';
import { palette, tints } from '../../src/map-model/palette.ts';
import Swatch from '../../src/ui/Swatch.svelte';

const drawn = (tone: Tone) => render(Swatch, { tone }).container;

it.each(tints)('shows %s in its tone, patterned exactly where the map is', (tint) => {
  const container = drawn(tint);
  expect(container.querySelector('.swatch')).toHaveAttribute('data-tone', tint);
  expect(container.querySelector('.ink') !== null).toBe(palette[tint].pattern !== 'none');
});

it('draws any two patterns differently', () => {
  const patterns = new Map<string, Set<string>>();
  for (const tint of tints) {
    const path = drawn(tint).querySelector('.ink');
    const d = ['d', 'stroke-dasharray'].map((name) => path?.getAttribute(name) ?? '').join();
    const seen = patterns.get(palette[tint].pattern) ?? new Set();
    patterns.set(palette[tint].pattern, seen.add(d));
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
  expect(drawn('navy').querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
});
