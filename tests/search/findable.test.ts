import { readReferences } from '../../scripts/site/read-library.ts';
import { describe, expect, it } from 'vitest';
import {
  cityRole,
  findablesIn,
  findPlaces,
  formFor,
  isOnMap,
  exactOrAll,
} from '../../src/search/findable.ts';
import { nameOf } from '../../src/search/name-match.ts';
import { concordance, gazetteer, library } from '../data/shipped.ts';

const all = findablesIn(gazetteer, library.names, readReferences().crossReferences);
const find = (query: string) => findPlaces(all, query, () => 0);
/** What is called so by its very name. */
const called = (query: string) => {
  const found = find(query).filter(({ closeness }) => closeness === 0);
  expect(found, query).toHaveLength(1);
  return found[0]!;
};

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
    ['米', 'USA'],
    ['US', 'USA'],
    ['U.K.', 'GBR'],
    ['UN', 'un'],
    ['北朝鮮', 'PRK'],
    ['DPRK', 'PRK'],
    ['露', 'RUS'],
    ['こそぼ', 'XKX'],
    ['black sea', 'black-sea'],
    ['西バルカン', 'western-balkans'],
    ['グリーンランド', 'GRL'],
    // As they are pasted.
    ['Mol\u00addo\u200bva', 'MDA'],
    ['⽇本', 'JPN'],
    ['⿊海', 'black-sea'],
  ])('by %s finds %s', (query, place) => {
    expect(find(query)[0]).toMatchObject({ isPlace: true, places: [place] });
  });

  it.each([
    ['oman', ['ROU']],
    ['mali', ['SOM', 'SOL']],
    ['ロシア', ['BLR']],
    ['マリ', ['SOM', 'SOL', 'SMR']],
    ['rus', ['BLR', 'CYP', 'PRI']],
    ['US', ['RUS', 'BLR', 'AUS', 'AUT', 'CYP', 'MUS']],
    ['UK', ['TUR']],
    ['UN', ['HUN', 'TUN', 'BRN']],
    ['EU', ['DEU', 'MUS']],
    ['米', ['north-america']],
    ['Ireland', ['northern']],
    ['アイルランド', ['GBR', 'ISL']],
  ])('by %s finds none of %j, in whose names it only stands inside a word', (query, others) => {
    const found = find(query).flatMap(({ places }) => places);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((place) => others.includes(place))).toEqual([]);
  });

  it('puts the beginning of a name before a word of it, a place before what leads to one, then what weighs more', () => {
    const some = [
      ['new guinea', true],
      ['guinea gulf', false],
      ['guinea', true],
      ['guinea-bissau', true],
    ].map(([name, isPlace]) => ({
      name: { ja: String(name), en: String(name) },
      forms: [String(name)],
      names: [nameOf(String(name), 'all')],
      places: [String(name)],
      isPlace: Boolean(isPlace),
    }));
    const order = (query: string, heavy = '') =>
      findPlaces(some, query, (place) => Number(place === heavy)).map(({ name }) => name.en);
    expect(order('Guinea')).toEqual(['guinea', 'guinea-bissau', 'guinea gulf', 'new guinea']);
    expect(order('gui', 'guinea-bissau').slice(0, 2)).toEqual(['guinea-bissau', 'guinea']);
    expect(order('gui', 'guinea gulf')[2]).toBe('guinea gulf');
    expect(exactOrAll(findPlaces(some, 'Guinea', () => 0))).toHaveLength(1);
    expect(exactOrAll(findPlaces(some, 'Guin', () => 0))).toHaveLength(4);
  });

  it('finds nothing for nothing', () => {
    expect(find(' ・')).toEqual([]);
    expect(find('\u200b')).toEqual([]);
    expect(find('アトランティス')).toEqual([]);
  });
});

describe('what leads to a place', () => {
  it.each([
    ['Crimea', 'UKR', 'クリミア'],
    ['クリミア半島', 'UKR', 'クリミア'],
    ['svalbard', 'NOR', 'スヴァールバル'],
    ['スバールバル', 'NOR', 'スヴァールバル'],
    ['French Guiana', 'FRA', '仏領ギアナ'],
    ['Canary', 'ESP', 'カナリア諸島'],
    ['グアドループ', 'FRA', 'グアドループ'],
    ['Kaliningrad', 'RUS', 'カリーニングラード'],
    ['Alaska', 'USA', 'アラスカ'],
    ['ハワイ', 'USA', 'ハワイ'],
    ['沖縄', 'JPN', '沖縄'],
    ['England', 'GBR', 'イングランド'],
    ['スコットランド', 'GBR', 'スコットランド'],
  ])('%s is a part of %s, lies somewhere, and is once in the list', (query, place, name) => {
    const [first, ...others] = find(query);
    expect(first).toMatchObject({ isPlace: false, places: [place], name: { ja: name } });
    expect(first?.box).toHaveLength(4);
    expect(others.filter((it) => it.name.ja === name)).toEqual([]);
  });

  it.each([
    ['モスクワ', 'RUS', 'meant'],
    ['Moscow', 'RUS', 'meant'],
    ['アンマン', 'JOR', 'meant'],
    ['Vilnius', 'LTU', 'venue'],
    ['ワシントン', 'USA', 'venue'],
    ['Kyiv', 'UKR', 'within'],
    ['北京', 'CHN', 'within'],
    ['平壌', 'PRK', 'within'],
    ['Tehran', 'IRN', 'within'],
    ['Minsk', 'BLR', 'within'],
    ['Brussels', 'BEL', 'within'],
    ['Warsaw', 'POL', 'within'],
    ['Damascus', 'SYR', 'within'],
  ] as const)('%s leads to %s, and says what it is to the text: %s', (query, place, role) => {
    const it = called(query);
    expect(it).toMatchObject({ isPlace: false, places: [place] });
    expect(cityRole(concordance, it)).toBe(role);
  });

  it.each([
    ['ガザ', 'PSE'],
    ['West Bank', 'PSE'],
    ['East Jerusalem', 'PSE'],
    ['Sevastopol', 'UKR'],
    ['セバストポリ', 'UKR'],
    ['Donbas', 'UKR'],
    ['Luhansk', 'UKR'],
    ['Transnistria', 'MDA'],
    ['Abkhazia', 'GEO'],
    ['南オセチア', 'GEO'],
    ['Nagorno-Karabakh', 'AZE'],
  ])('%s leads to %s, and says what its status is', (query, place) => {
    const { places, isPlace, status } = called(query);
    expect({ places, isPlace }).toEqual({ places: [place], isPlace: false });
    expect(status).toBeDefined();
  });

  it.each([
    ['Jerusalem', 'ISR PSE'],
    ['エルサレム', 'ISR PSE'],
    ['シェバ農場', 'ISR LBN SYR XGO'],
    ['Kashmir', 'CHN IND PAK'],
    ['尖閣', 'CHN JPN TWN'],
    ['Diaoyu', 'CHN JPN TWN'],
    ['竹島', 'JPN KOR'],
    ['独島', 'JPN KOR'],
    ['Gibraltar', 'ESP GBR'],
    ['千島列島', 'JPN RUS'],
    ['南沙諸島', 'BRN CHN MYS PHL TWN VNM'],
  ])('%s is asserted to be in no one state: it leads to %s', (query, states) => {
    const { places, isPlace, status, box } = called(query);
    expect({ places, isPlace }).toEqual({ places: states.split(' '), isPlace: false });
    expect(status).toBeDefined();
    expect(box).toHaveLength(4);
  });

  it.each([
    ['Kosovo', 'XKX'],
    ['台湾', 'TWN'],
    ['Falklands', 'FLK'],
    ['Western Sahara', 'ESH'],
    ['北方領土', 'XKU'],
    ['Golan', 'XGO'],
  ])('%s is the place %s, with its status', (query, place) => {
    expect(find(query)[0]).toMatchObject({ isPlace: true, places: [place] });
    expect(find(query)[0]?.status).toBeDefined();
  });

  it.each([
    ['ソ連', 'ARM AZE BLR EST GEO KAZ KGZ LTU LVA MDA RUS TJK TKM UKR UZB'],
    ['USSR', 'ARM AZE BLR EST GEO KAZ KGZ LTU LVA MDA RUS TJK TKM UKR UZB'],
    ['Yugoslavia', 'BIH HRV MKD MNE SRB SVN XKX'],
    ['チェコスロバキア', 'CZE SVK'],
  ])('%s has ended, and its note lists those on its territory', (query, successors) => {
    const { places, status } = called(query);
    expect(places).toEqual(successors.split(' '));
    for (const place of places) {
      expect(status?.ja).toContain(gazetteer.get(place)?.name.ja);
      expect(status?.en).toContain(gazetteer.get(place)?.name.en);
    }
  });

  it.each([
    ['東ドイツ', 'DEU'],
    ['South Yemen', 'YEM'],
    ['東パキスタン', 'BGD'],
  ])('%s has ended in %s, and says so', (query, place) => {
    expect(called(query)).toMatchObject({ places: [place], isPlace: false });
    expect(called(query).status).toBeDefined();
  });

  it.each([
    ['Persia', 'IRN'],
    ['ペルシャ', 'IRN'],
    ['ビルマ', 'MMR'],
    ['Ceylon', 'LKA'],
    ['Siam', 'THA'],
    ['ザイール', 'COD'],
  ])('%s is an old name of %s', (query, place) => {
    expect(called(query)).toMatchObject({ places: [place], isPlace: true });
  });

  it.each(['Kremlin', 'NATO', 'terrorism'])('%s is nowhere on the map', (query) => {
    expect(find(query).filter((it) => isOnMap(gazetteer, it))).toEqual([]);
  });

  it('is called as it was looked for', () => {
    const forms = ['キーウ', 'キエフ', 'Kyiv', 'Kiev'];
    expect(formFor(forms, 'kie')).toBe('Kiev');
    expect(formFor(forms, 'きえふ')).toBe('キエフ');
  });
});
