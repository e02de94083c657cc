import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/normalize.ts';
import { distance, nearestAmong } from '../../src/search/nearest.ts';
import { snippet } from '../../src/search/snippet.ts';
import { finder, searchable, mergeSpans } from '../../src/search/text.ts';
import { numberUnits } from '../../src/pack/format-1.ts';
import { unitFinder } from '../../src/search/unit.ts';

const found = (words: string, text: string, lang = 'ja') =>
  finder(words)(searchable(text, lang)).map(([start, end]) => text.slice(start, end));

describe('looking for words', () => {
  it.each([
    ['ミサイル', 'ﾐｻｲﾙとミサイル', ['ﾐｻｲﾙ', 'ミサイル']],
    ['とるこ', 'トルコと、とること', ['トルコ', 'とるこ']],
    ['トルコ', 'トルコと、とること', ['トルコ']],
    ['サイバ', 'サイバー空間', ['サイバー']],
    ['レジコボ', 'レジコヴォで', ['レジコヴォ']],
    ['レジコヴ', 'レジコヴォで', ['レジコヴ']],
    ['がす', 'ｶﾞｽ', ['ｶﾞｽ']],
    ['2%', '２％と2', ['２％']],
    ['7.1', '7.1と71', ['7.1']],
    ['強靱性', '強靭性', ['強靭性']],
    ['ウクライナ', 'ウクライナ・ウクライナ', ['ウクライナ', 'ウクライナ']],
    ['・', 'ア・イ', []],
  ])('finds %s in %s', (words, text, spans) => {
    expect(found(words, text)).toEqual(spans);
  });

  it.each([
    ['port', 'The ports, the porter and the airport', ['port', 'port']],
    ['these', 'On the sea these lie', ['these']],
    ['the sea', 'the sea, the Sea-bed, a seam of these and clothe seals', ['the sea', 'the Sea']],
    [
      'south east',
      'South-East Asia, the south east, southeast',
      ['South-East', 'south east', 'southeast'],
    ],
    ['south-east', 'South-East Asia, the south east', ['South-East', 'south east']],
    ['east', 'South-East, northeastern', ['East']],
    ['us', 'the U.S. and us, thus a bus', ['U.S', 'us']],
    ['turkiye', 'Türkiye’s lifejackets', ['Türkiye']],
    ['turkiyes', 'Türkiye’s lifejackets', ['Türkiye’s']],
    ['keepers families', 'the keepers’ families', ['keepers’ families']],
    ['日本', 'Japan (日本) and 在日本', ['日本']],
  ])('finds %s in “%s” from the beginning of a word on', (words, text, spans) => {
    expect(found(words, text, 'en')).toEqual(spans);
  });

  it('makes one of stretches that touch or overlap', () => {
    const spans = [
      [4, 6],
      [0, 2],
      [1, 3],
      [6, 7],
    ] as const;
    expect(mergeSpans(spans)).toEqual([
      [0, 3],
      [4, 7],
    ]);
  });

  it('knows of each folded letter where it stood', () => {
    expect(fold('ヴァ ㍿', 'sound')).toEqual({
      text: 'バ株式会社',
      starts: [0, 3, 3, 3, 3],
      ends: [2, 4, 4, 4, 4],
    });
  });
});

const raw = (id: string) => ({ id, marker: `${id} `, text: id });

describe('a unit’s number', () => {
  const parts = numberUnits([
    { id: 'p', title: '宣言', units: ['p7', 'p7.2', 'p26'].map(raw) },
    { id: 'a', title: '附属文書', units: ['a3', 'a3.1'].map(raw) },
  ]);
  const unitNamed = unitFinder(parts.flatMap(({ units }) => units));

  it.each([
    ['26', 'p26'],
    [' ２６ ', 'p26'],
    ['¶26', 'p26'],
    ['P26', 'p26'],
    ['第26項', 'p26'],
    ['第26段落', 'p26'],
    ['paragraph 26', 'p26'],
    ['7.2', 'p7.2'],
    ['A3', 'a3'],
    ['annex 3.1', 'a3.1'],
    ['附属文書 第3段落', 'a3'],
  ])('is read from %s', (words, unit) => {
    expect(unitNamed(words)).toBe(unit);
  });

  it.each(['第7条', '27', 'p7 26', '26か国', 'Article 7', ''])('is not read from “%s”', (words) => {
    expect(unitNamed(words)).toBeUndefined();
  });

  it.each([
    ['Article 5', 'x5'],
    ['Art. 5', 'x5'],
    ['第5条', 'x5'],
    ['article 4(a)', 'x4a'],
    ['第4条（a）', 'x4a'],
    ['Preamble 2', 'y2'],
    ['前文2', 'y2'],
    ['Annex 1', 'z1'],
    ['x4a', 'x4a'],
  ])('is read from %s by the label, whatever the id', (words, unit) => {
    const labels = { x5: 'Art. 5', x4a: 'Art. 4(a)', y2: 'Preamble 2', z1: 'Annex 1' };
    const units = Object.entries(labels).map(
      ([id, label]) => ({ ...raw(id), kind: 'paragraph', label }) as const,
    );
    expect(unitFinder(units)(words)).toBe(unit);
  });
});

describe('what is nearest', () => {
  it.each([
    ['rusia', 'russia', 1],
    ['finnland', 'finland', 1],
    ['ukraine', 'ukriane', 1],
    ['iran', 'iraq', 1],
    ['gulf', 'gulfs', 1],
    ['gulf', 'gu', 2],
    ['', 'un', 2],
    ['ab', 'bc', 2],
    ['ab', 'ca', 2],
    ['iran', 'riïan', 2],
    ['abcd', 'badc', 2],
    ['same', 'same', 0],
    ['sushi', 'russia', Infinity],
    ['iran', 'iranian', Infinity],
  ])('counts the letters between %s and %s', (a, b, letters) => {
    expect(distance(a, b, 2)).toBe(letters);
    expect(distance(b, a, 2)).toBe(letters);
  });

  it('comes first, no meaning twice, and nothing that is far', () => {
    const near = nearestAmong(
      [
        { name: 'Romania', meaning: 'ROU' },
        { name: 'Rumania', meaning: 'ROU' },
        { name: 'Armenia', meaning: 'ARM' },
        { name: 'Oman', meaning: 'OMN' },
      ],
      3,
    );
    expect(near('Romanie')).toEqual(['ROU']);
    expect(near('xyzzy')).toEqual([]);
    expect(near('Omann')).toEqual([]);
    expect(near('Bomania')).toEqual([]);
    expect(near('Romania Oman')).toEqual(['ROU', 'OMN']);
  });

  it('is what nearly all of the words are, before what only stands in them', () => {
    const names = [
      { name: 'Korea', meaning: 'KOR' },
      { name: 'North Korea', meaning: 'PRK' },
    ];
    expect(nearestAmong(names, 3)('Norht Korea')).toEqual(['PRK', 'KOR']);
    expect(nearestAmong(names, 1)('Norht Korea')).toEqual(['PRK']);
  });

  it('of a short Japanese word may have another letter, but of a short Latin one not', () => {
    const near = nearestAmong(
      ['イラク人', 'Oman', 'Norway'].map((it) => ({ name: it, meaning: it })),
      3,
    );
    expect(near('イラク国')).toEqual(['イラク人']);
    expect(near('イラクn')).toEqual(['イラク人']);
    expect(near('Omen')).toEqual([]);
    expect(near('Norwey')).toEqual(['Norway']);
  });
});

describe('a snippet', () => {
  const shown = (text: string, words: string, lang = 'ja') =>
    snippet(text, finder(words)(searchable(text, lang)), lang)
      .map(({ text, found }) => (found ? `[${text}]` : text))
      .join('');

  it('is the whole of a short passage, with what was found', () => {
    expect(shown('核抑止と核。', '核')).toBe('[核]抑止と[核]。');
  });

  it('begins with a clause shortly before what was found', () => {
    const text = `${'あ'.repeat(100)}。我々は核を持つ。${'い'.repeat(100)}`;
    expect(shown(text, '核')).toMatch(/^…我々は\[核\]を持つ。い+…$/);
  });

  it('shows where most was found', () => {
    const text = `核。${'あ'.repeat(200)}。核と核。`;
    expect(shown(text, '核')).toBe('…[核]と[核]。');
  });

  it('of an English passage is longer, and cuts no word', () => {
    const text = `${'every harbour '.repeat(20)}keeps a light ${'for any ship '.repeat(20)}`.trim();
    const cut = shown(text, 'light', 'en');
    expect(cut).toMatch(/^…(?:every |harbour )+keeps a \[light\] (?:for|any|ship| )+…$/);
    expect(cut.length).toBeGreaterThan(150);
    expect(text).toContain(cut.replace(/[…[\]]/g, '').trim());
    expect(cut).not.toMatch(/\s…$/);
    expect(shown('A light.', 'light', 'en')).toBe('A [light].');
  });

  it('is the beginning where nothing was found, and never cuts what was', () => {
    expect(shown('あ'.repeat(200), '核')).toMatch(/^あ{96}…$/);
    expect(shown(`い${'あ'.repeat(150)}う`, 'あ'.repeat(150))).toContain(`[${'あ'.repeat(150)}]`);
  });
});
