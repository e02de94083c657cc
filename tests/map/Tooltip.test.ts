import { describe, expect, it } from 'vitest';
import Tooltip from '../../src/map/Tooltip.svelte';
import { show, the } from '../panel/show.ts';

const tip = (place: string) =>
  show(Tooltip, '?lang=en', { place, at: [100, 50] as const }).container;

describe('beside the pointer', () => {
  it('stand the name, the role and the number of passages', () => {
    expect(tip('CHN')).toHaveTextContent(/China.*Challenge and enabler.*3 passages/);
  });

  it('stands of a territory whose it is', () => {
    expect(tip('GRL')).toHaveTextContent(/Greenland.*Territory of Denmark/);
  });

  it('stands no count where nothing names the place', () => {
    expect(tip('SRB')).toHaveTextContent(/Serbia.*Partner/);
    expect(tip('SRB')).not.toHaveTextContent(/passage/);
  });

  it('stands nothing for what the gazetteer does not know', () => {
    expect(tip('XXX')).toHaveTextContent('');
  });

  it('is beside the pointer and not under it', () => {
    const { left, top } = the(tip('CHN'), '.tip').style;
    expect(parseFloat(left)).toBeGreaterThan(100);
    expect(parseFloat(top)).toBeGreaterThan(50);
  });
});
