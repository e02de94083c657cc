import { describe, expect, it } from 'vitest';
import type { Text } from '../../src/text/unit.ts';
import {
  bodyOf,
  isBullet,
  paragraphOf,
  passagesOf,
  titleId,
  unitsOf,
  withBullets,
} from '../../src/text/unit.ts';

const unit = (id: string, marker: string) => ({ id, marker, text: `text of ${id}` });
const text: Text = {
  lang: 'en',
  parts: [
    {
      id: 'p',
      title: 'Main',
      units: [unit('p1', '1.'), unit('p7', '7. '), unit('p7.1', '  • '), unit('p71', '71.')],
    },
    { id: 'a', title: 'Annex', units: [unit('a1', '1. ')] },
  ],
};

describe('units', () => {
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
    expect(text.parts.map(titleId)).toEqual(['p0', 'a0']);
  });

  it('know their paragraph', () => {
    expect(['p7', 'p7.12', 'a3.1'].map(paragraphOf)).toEqual(['p7', 'p7', 'a3']);
    expect(['p7', 'p7.12', 'a3.1'].map(isBullet)).toEqual([false, true, true]);
  });
});

describe('a paragraph with its bullets', () => {
  it('takes its own bullets and not those of a paragraph that begins alike', () => {
    expect(withBullets(unitsOf(text), 'p7')).toEqual(['p7', 'p7.1']);
    expect(withBullets(unitsOf(text), 'p71')).toEqual(['p71']);
  });

  it('is the bullet alone for a bullet', () => {
    expect(withBullets(unitsOf(text), 'p7.1')).toEqual(['p7.1']);
  });

  it('is nothing for a unit that is not there', () => {
    expect(withBullets(unitsOf(text), 'p9')).toEqual([]);
  });
});

describe('the body', () => {
  it('is titles and units with their markers, a blank line apart, parts three', () => {
    expect(bodyOf(text)).toBe(
      [
        'Main',
        '1.text of p1',
        '7. text of p7',
        '  • text of p7.1',
        '71.text of p71',
        '',
        'Annex',
        '1. text of a1',
      ].join('\n\n'),
    );
  });
});
