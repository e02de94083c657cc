import { describe, expect, it } from 'vitest';
import { chooseLang } from '../../src/messages/lang.ts';
import { citation, formatDate, unitInWords, unitLabel, words } from '../../src/messages/words.ts';
import { nato } from '../../src/scheme/presets/nato.ts';
import { roleOf } from '../../src/scheme/scheme.ts';
import { nameOf, saidOf } from '../scheme/words.ts';
import { langs } from '../../src/messages/lang.ts';

/** Every word or phrase by its key; phrases with gaps are filled in. */
function leaves(it: unknown, path = ''): [string, string][] {
  if (typeof it === 'string') return [[path, it]];
  if (typeof it === 'function') {
    return [[path, String((it as (...gaps: unknown[]) => unknown)(1, 2, 3))]];
  }
  return Object.entries(it as object).flatMap(([key, value]) => leaves(value, `${path}.${key}`));
}

describe('the words of the interface', () => {
  const [ja, en] = [leaves(words.ja), leaves(words.en)];

  it('are nowhere empty', () => {
    expect([...ja, ...en].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('say of the Allies’ territory that Article 6 is not what it shows', () => {
    expect(roleOf(nato, 'ally').definition.ja).toMatch(/第5条.*第6条.*一致しない/);
    expect(roleOf(nato, 'ally').definition.en).toMatch(/Article 5.*Article 6/);
  });

  it('are English in English', () => {
    expect(en.filter(([, text]) => /[ぁ-んァ-ヶ一-龠]/.test(text))).toEqual([]);
  });

  it('are Japanese in Japanese, save the name of the atlas and what only joins names', () => {
    const latin = ja.filter(([, text]) => !/[ぁ-んァ-ヶ一-龠]/.test(text));
    expect(latin.map(([key]) => key)).toEqual(['.app', '.picked']);
  });

  it('call nothing a country in the key that may be none, nor China supported', () => {
    expect(nameOf('named') + nameOf('unnamed')).not.toMatch(/国/);
    expect(nameOf('challenge')).not.toMatch(/支援|支持/);
  });

  it('count one thing as one', () => {
    expect([1, 2].map((n) => words.en.passages(n))).toEqual(['1 passage', '2 passages']);
    expect([1, 2].map((n) => words.en.members(n))).toEqual(['1 country', '2 countries']);
  });

  it('tell the implied only where there are any', () => {
    expect(words.en.left(3, 67, 0)).not.toMatch(/collective term/);
    expect(words.en.left(3, 67, 5)).toMatch(/3 by name, and 5 more/);
  });

  it('call China no threat, in the key and on its card', () => {
    for (const lang of langs) {
      expect(nameOf('challenge', lang) + saidOf('challenge', lang)).not.toMatch(/脅威|threat/i);
    }
  });
});

describe('a date', () => {
  it.each([
    ['2024-07-10', '2024年7月10日', '10 July 2024'],
    ['1995-02', '1995年2月', 'February 1995'],
    ['1949', '1949年', '1949'],
  ])('%s is written as far as it is known', (iso, ja, en) => {
    expect([formatDate(iso, 'ja'), formatDate(iso, 'en')]).toEqual([ja, en]);
  });
});

describe('a unit', () => {
  it('is cited as the text prints it', () => {
    const labels = ['17', '7.2', 'A3', 'A3.1, A4', 'Art. 5', 'Annex 1', ''];
    expect(labels.map(citation)).toEqual([
      '¶17',
      '¶7.2',
      '¶A3',
      '¶A3.1, A4',
      'Art. 5',
      'Annex 1',
      '',
    ]);
  });

  it('is spoken out for those who hear it', () => {
    expect(unitInWords('7.2', 'ja')).toBe('第7段落の2番目の項目');
    expect(unitInWords('17', 'en')).toBe('paragraph 17');
    expect(unitInWords('A3', 'en')).toBe('annex paragraph 3');
    expect(unitInWords('A3.1', 'en')).toBe('annex paragraph 3, item 1');
    expect(unitInWords('Art. 5', 'ja')).toBe('Art. 5');
  });

  it('has a name that holds what one sees', () => {
    expect(unitLabel({ label: '17' }, 'ja')).toBe('第17段落');
    expect(unitLabel({ label: 'A3' }, 'en')).toBe('A3 annex paragraph 3');
    // An item shows its bullet.
    expect(unitLabel({ label: '7.2', parent: 'p7' }, 'en')).toBe(unitInWords('7.2', 'en'));
  });
});

it('gives a country the article that it has in an English sentence', () => {
  const { shownAs, partOfState, cityOf } = words.en;
  expect(shownAs('Denmark')).toBe('Territory of Denmark');
  expect(shownAs('Netherlands')).toBe('Territory of the Netherlands');
  expect(partOfState('United Kingdom')).toBe('Part of the United Kingdom');
  expect(cityOf.within('DR Congo')).toBe('In the DR Congo');
  expect(cityOf.within('Papua New Guinea')).toBe('In Papua New Guinea');
  expect(cityOf.meant('United States')).toBe('In the text it stands for the United States');
});

describe('the language of a reader', () => {
  it.each([
    [['ja'], 'ja'],
    [['ja-JP', 'en-US'], 'ja'],
    [['en-GB', 'ja'], 'en'],
    [['fr', 'ja', 'en'], 'ja'],
    [['fr', 'de'], 'en'],
    [[], 'en'],
  ] as const)('is found among %j', (preferred, lang) => {
    expect(chooseLang(preferred)).toBe(lang);
  });
});
