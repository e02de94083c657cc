import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/site/read-library.ts';
import { buildConcordance } from '../../src/domain/concordance.ts';
import { findPlaces } from '../../src/domain/find.ts';
import { findablesIn, formFor } from '../../src/domain/findable.ts';
import { normalize } from '../../src/domain/normalize.ts';
import { parseMetonyms, parseNames } from '../../src/packs/names.ts';

const names = parseNames(JSON.parse(readFileSync('data/gazetteer.json', 'utf8')));
const first = (query: string) => findPlaces(names, query, () => 0, 8)[0];

describe('normalizing', () => {
  it.each([
    ['Türkiye', 'TURKIYE'],
    ['ﾄﾙｺ', 'とるこ'],
    ['ヴェトナム', 'べとなむ'],
    ['モーリタニア', 'もりたにあ'],
    ['Côte d’Ivoire', 'cote divoire'],
    ['アラブ首長国 連邦', 'アラブ首長国連邦'],
    ['ガーナ', 'がーな'],
  ])('makes no difference between %s and %s', (a, b) => {
    expect(normalize(a)).toBe(normalize(b));
  });

  it('keeps voiced sounds apart from unvoiced ones', () => {
    expect(normalize('ガ')).not.toBe(normalize('カ'));
  });
});

describe('finding a place', () => {
  it.each([
    ['トルコ共和国', 'TUR'],
    ['Turkey', 'TUR'],
    ['türkiye', 'TUR'],
    ['グルジア', 'GEO'],
    ['ジョージア', 'GEO'],
    ['georgia', 'GEO'],
    ['Burma', 'MMR'],
    ['FYROM', 'MKD'],
    ['米国', 'USA'],
    ['北朝鮮', 'PRK'],
    ['DPRK', 'PRK'],
    ['露', 'RUS'],
    ['こそぼ', 'XKX'],
    ['black sea', 'black-sea'],
    ['西バルカン', 'western-balkans'],
    ['グリーンランド', 'GRL'],
  ])('by %s finds %s', (query, place) => {
    expect(first(query)).toBe(place);
  });

  it('puts the beginning of a name before a part of it, and then what weighs more', () => {
    const some = new Map([
      ['a', ['new guinea']],
      ['b', ['guinea']],
      ['c', ['guinea-bissau']],
    ]);
    expect(findPlaces(some, 'Guinea', () => 0, 8)).toEqual(['b', 'c', 'a']);
    expect(findPlaces(some, 'gui', (id) => (id === 'c' ? 1 : 0), 8)).toEqual(['c', 'b', 'a']);
    expect(findPlaces(some, 'gui', () => 0, 1)).toHaveLength(1);
  });

  it('finds nothing for nothing', () => {
    expect(findPlaces(names, ' ・', () => 0, 8)).toEqual([]);
    expect(findPlaces(names, 'アトランティス', () => 0, 8)).toEqual([]);
  });
});

describe('finding on a map', () => {
  const { pack, gazetteer, frameworks } = readLibrary();
  const metonyms = parseMetonyms(JSON.parse(readFileSync('data/gazetteer.json', 'utf8')));
  const concordance = buildConcordance(pack, gazetteer, frameworks);
  const all = findablesIn(concordance, gazetteer, names, metonyms);
  const found = (query: string) => findPlaces(all, query, () => 0, 8);

  it.each([
    ['Crimea', 'UKR', 'クリミア'],
    ['クリミア', 'UKR', 'クリミア'],
    ['svalbard', 'NOR', 'スヴァールバル'],
    ['スバールバル', 'NOR', 'スヴァールバル'],
    ['French Guiana', 'FRA', '仏領ギアナ'],
    ['Canary', 'ESP', 'カナリア諸島'],
  ])('%s is a part of %s, and once in the list', (query, place, name) => {
    const [first, ...others] = found(query);
    expect(first).toMatchObject({ place, part: { name: { ja: name } } });
    expect(others.filter((it) => it.place === place)).toEqual([]);
  });

  it.each([
    ['モスクワ', 'RUS', 'meant'],
    ['Moscow', 'RUS', 'meant'],
    ['アンマン', 'JOR', 'meant'],
    ['Vilnius', 'LTU', 'venue'],
    ['ワシントン', 'USA', 'venue'],
    ['Kyiv', 'UKR', 'within'],
  ] as const)('%s leads to %s, and says what it is to the text: %s', (query, place, role) => {
    expect(found(query)).toMatchObject([{ place, city: { role } }]);
  });

  it.each([
    ['Greenland', 'GRL'],
    ['プエルトリコ', 'PRI'],
    ['黒海', 'black-sea'],
  ])('%s is %s itself', (query, place) => {
    expect(found(query)[0]).toEqual({ place });
  });

  it.each(['Kremlin', 'NATO', 'terrorism'])('%s is nowhere on it', (query) => {
    expect(found(query)).toEqual([]);
  });

  it('calls a city as it was looked for', () => {
    const forms = ['キーウ', 'キエフ', 'Kyiv', 'Kiev'];
    expect(formFor(forms, 'kie')).toBe('Kiev');
    expect(formFor(forms, 'きえふ')).toBe('キエフ');
  });
});

describe('the names', () => {
  it.each([null, {}, { places: 1 }, { places: [{ id: 'X' }] }])('are refused from %j', (it) => {
    expect(() => parseNames(it)).toThrow(/gazetteer/);
  });
});
