import { describe, expect, it } from 'vitest';
import type { Text } from '../../src/text/unit.ts';
import { longestInLabels, passagesOf, unitsOf, withItems } from '../../src/text/unit.ts';

const unit = (id: string, marker: string, parent?: string) => ({
  id,
  kind: parent === undefined ? ('paragraph' as const) : ('item' as const),
  label: id,
  ...(parent !== undefined && { parent }),
  marker,
  text: `text of ${id}`,
});
const text: Text = {
  lang: 'en',
  parts: [
    {
      id: 'p',
      title: 'Main',
      titleUnit: 'p0',
      units: [unit('p1', '1.'), unit('p7', '7. '), unit('p7.1', '  • ', 'p7'), unit('p71', '71.')],
    },
    { id: 'a', title: 'Annex', titleUnit: 'a0', units: [unit('a1', '1. ')] },
  ],
};

describe('units', () => {
  it('are cited by words as long as the longest in their labels', () => {
    expect(longestInLabels(unitsOf(text))).toBe(4);
    expect(longestInLabels([{ ...unit('x', ''), label: 'Preamble 2' }])).toBe(8);
    expect(longestInLabels([])).toBe(0);
  });

  it('come in text order, without the titles', () => {
    expect(unitsOf(text).map((it) => it.id)).toEqual(['p1', 'p7', 'p7.1', 'p71', 'a1']);
  });

  it('stand with the titles among the passages that can carry a mention', () => {
    expect([...passagesOf(text)]).toEqual([
      ['p0', 'Main'],
      ['p1', 'text of p1'],
      ['p7', 'text of p7'],
      ['p7.1', 'text of p7.1'],
      ['p71', 'text of p71'],
      ['a0', 'Annex'],
      ['a1', 'text of a1'],
    ]);
  });
});

describe('a unit with its items', () => {
  it('takes its own items and not what has an id that begins alike', () => {
    expect(withItems(unitsOf(text), 'p7')).toEqual(['p7', 'p7.1']);
    expect(withItems(unitsOf(text), 'p71')).toEqual(['p71']);
  });

  it('is the item alone for an item', () => {
    expect(withItems(unitsOf(text), 'p7.1')).toEqual(['p7.1']);
  });

  it('is nothing for a unit that is not there', () => {
    expect(withItems(unitsOf(text), 'p9')).toEqual([]);
  });
});
