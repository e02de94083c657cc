import { describe, expect, it } from 'vitest';
import Tooltip from '../../src/map/Tooltip.svelte';
import { projections } from '../../src/map-model/projections.ts';
import { show, the } from '../reading/show.ts';
import { worldOn } from '../map-model/real-projection.ts';

const size = { width: 320, height: 180 };
const tip = (place: string, at: readonly [number, number] = [100, 50]) =>
  show(Tooltip, '?lang=en', { place, at, size }).container;

describe('beside the pointer', () => {
  it('stand the name, the role and the number of passages', () => {
    expect(tip('CHN')).toHaveTextContent(/China.*Said to challenge the Allies.*3 passages/);
  });

  it('stands of a territory whose it is', () => {
    expect(tip('GRL')).toHaveTextContent(/Greenland.*Territory of Denmark/);
  });

  it.each([
    ['FRA', [-53, 4], /French Guiana.*Part of France.*Ally/],
    ['NOR', [16, 78], /Svalbard.*Part of Norway/],
    ['UKR', [34.2, 45.2], /Crimea.*Part of Ukraine.*annexation is illegal/],
    ['UKR', [31, 49], /^Ukraine.*Partner/],
    ['FRA', [2, 47], /^France.*Ally/],
  ] as const)('stands of a part of %s at %s its own name, and whose it is', (place, at, words) => {
    const world = worldOn(projections.equal);
    const { container } = show(Tooltip, '?lang=en', (atlas) => {
      atlas.resources.setWorld(world);
      return { place, size, at: [100, 50] as const, point: projections.equal.forward(at) };
    });
    expect(container).toHaveTextContent(words);
  });

  it('stands of a coloured country that nothing names it, and no count', () => {
    expect(tip('SRB')).toHaveTextContent(/Serbia.*Partner.*Not named in the text/);
    expect(tip('SRB')).not.toHaveTextContent(/passage/);
  });

  it('stands once of others that nothing names them', () => {
    expect(tip('BRA').textContent.match(/Not named/g)).toHaveLength(1);
  });

  it('stands nothing for what the gazetteer does not know', () => {
    expect(tip('XXX')).toHaveTextContent('');
  });

  it.each([
    { at: [100, 50], beside: { left: 100, top: 50 } },
    { at: [315, 50], beside: { right: 5, top: 50 } },
    { at: [5, 175], beside: { bottom: 5, left: 5 } },
    { at: [315, 175], beside: { bottom: 5, right: 5 } },
  ] as const)('is on the roomier side of the pointer at $at and not under it', ({ at, beside }) => {
    const { style } = the(tip('CHN', at), '.tip');
    expect([...style].sort()).toEqual(Object.keys(beside));
    for (const [side, pointer] of Object.entries(beside)) {
      expect(parseFloat(style.getPropertyValue(side))).toBeGreaterThan(pointer);
    }
  });
});
