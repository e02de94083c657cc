import { describe, expect, it } from 'vitest';
import type { Dot } from '../../src/map-model/labels/dots.ts';
import { dotStyle, nameStyle } from '../../src/map-model/labels/symbols.ts';

const dot: Dot = {
  place: 'MLT',
  at: [10, 10],
  slot: 'sky',
  tint: 'sky',
  emphasis: 'plain',
  territory: false,
};

const none = { hovered: [] };

describe('a dot', () => {
  it('has the colour of its place, and none where the place is looked for in vain', () => {
    expect(dotStyle(dot, none)).toMatchObject({ fill: 'sky', edge: 'paper' });
    expect(dotStyle({ ...dot, tint: 'unnamed' }, none).fill).toBe('unnamed');
  });

  it('is a ring where its place is only named: its colour is that of the rest', () => {
    const named = dotStyle({ ...dot, slot: 'named', tint: 'named' }, none);
    expect(named).toMatchObject({ fill: 'paper', edge: 'named-ink' });
  });

  it('is larger where its place is pointed at or picked, and has a firm edge where it is picked', () => {
    const plain = dotStyle(dot, none);
    const hovered = dotStyle(dot, { hovered: ['MLT'] });
    const picked = dotStyle(dot, { picked: 'MLT', hovered: [] });
    expect(hovered.radius).toBeGreaterThan(plain.radius);
    expect(hovered).toMatchObject({ edge: plain.edge, width: plain.width });
    expect(picked).toMatchObject({ radius: hovered.radius, edge: 'pick' });
    expect(picked.width).toBeGreaterThan(plain.width);
  });
});

it('a region’s name is set apart from a country’s, and a soft one from a strong one', () => {
  const name = (kind: 'area' | 'region', tone: 'strong' | 'plain' | 'soft') =>
    nameStyle({ kind, tone, em: 10 });
  expect(name('region', 'plain')).toMatchObject({ ink: 'region', slant: 'italic', spacing: 0.6 });
  expect(name('area', 'soft')).toMatchObject({ ink: 'ink-soft', weight: undefined });
  expect(name('area', 'strong')).toMatchObject({ ink: 'ink', weight: 600, slant: undefined });
});

it('a name on painted land is set in what can be read on it, in a halo of the land’s colour', () => {
  const name = { kind: 'area', tone: 'plain', em: 10 } as const;
  expect(nameStyle({ ...name, on: 'navy' })).toMatchObject({ ink: 'navy-name', halo: 'navy' });
  expect(nameStyle({ ...name, on: 'unnamed' })).toMatchObject({ ink: 'ink', halo: undefined });
});
