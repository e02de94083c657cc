import { describe, expect, it } from 'vitest';
import { directnessOf } from '../../src/index/concordance.ts';
import { library, mentionsIn, occurrences, pack, passages, placesOf } from './shipped.ts';

/** The mentions of a unit that cover the offset. */
const covering = (unit: string, at: number) =>
  mentionsIn(unit).filter((m) => m.start <= at && at < m.end);
const tagged = (unit: string, word: string) =>
  occurrences(passages.get(unit)!, word).map((at) => covering(unit, at).flatMap((m) => m.places));

describe('the mentions', () => {
  it('all anchor: nothing has moved', () => {
    expect(library.unanchored).toEqual([]);
    expect(pack.mentions.length).toBeGreaterThan(400);
  });

  it('stand where they say, word for word', () => {
    const astray = pack.mentions.filter(
      ({ unit, start, end, quote }) => passages.get(unit)?.slice(start, end) !== quote,
    );
    expect(astray).toEqual([]);
  });

  it('never overlap', () => {
    const clashes = [...passages.keys()].flatMap((unit) =>
      mentionsIn(unit).filter((m, i, all) => i > 0 && all[i - 1]!.end > m.start),
    );
    expect(clashes).toEqual([]);
  });

  it.each([
    ['RUS', 'ロシア|モスクワ'],
    ['UKR', 'ウクライナ|クリミア|ゼレンスキー'],
    ['CHN', '中国|中華人民共和国'],
    ['IRN', 'イラン'],
    ['BLR', 'ベラルーシ'],
    ['PRK', '北朝鮮|朝鮮民主主義人民共和国|DPRK'],
    ['KOR', '韓国'],
    ['GEO', 'グルジア'],
    ['MDA', 'モルドバ'],
    ['FIN', 'フィンランド'],
    ['SWE', 'スウェーデン'],
    ['terrorism', 'テロ'],
    ['euro-atlantic', '(欧州|ヨーロッパ)・?大西洋'],
  ])('leave out no occurrence of %s', (place, words) => {
    const found = [...passages].flatMap(([unit, text]) =>
      occurrences(text, words).map((at) => ({ unit, at, by: covering(unit, at) })),
    );
    const missed = found.filter(
      ({ by }) => !by.some((m) => directnessOf(m) === 'explicit' && m.places.includes(place)),
    );
    expect(found.length).toBeGreaterThan(0);
    expect(missed).toEqual([]);
  });
});

describe('words that look like countries', () => {
  it('インド太平洋 is a region and not India', () => {
    expect(tagged('p30', 'インド太平洋')).toEqual([['indo-pacific']]);
    expect(pack.mentions.flatMap((m) => m.places)).not.toContain('IND');
  });

  it('イスタンブール協力イニシアティブ is its members and not Türkiye', () => {
    const [places] = tagged('p28', 'イスタンブール');
    expect(new Set(places)).toEqual(new Set(['ARE', 'BHR', 'KWT', 'QAT']));
  });

  it.each(['p1', 'p2', 'p12', 'p13'])('ワシントン条約 in %s tags no country', (unit) => {
    expect(tagged(unit, 'ワシントン条約')).toEqual([[]]);
  });

  it.each([
    ['p22', 2],
    ['p34', 1],
  ])('日米同盟 in %s is NATO, and neither Japan nor the United States', (unit, times) => {
    expect(tagged(unit, '日米同盟')).toEqual(Array(times).fill(['nato']));
    expect(placesOf(unit)).not.toContain('JPN');
    expect(
      mentionsIn(unit).filter((m) => directnessOf(m) === 'explicit' && m.places.includes('USA')),
    ).toEqual([]);
  });

  it.each(['p1', 'p27'])('両国 in %s names no pair of countries', (unit) => {
    expect(tagged(unit, '両国')).toEqual([[]]);
  });

  it.each([
    ['p2', 1],
    ['p7.7', 2],
  ])('両国 in %s is Finland and Sweden', (unit, times) => {
    expect(tagged(unit, '両国')).toEqual(Array(times).fill(['FIN', 'SWE']));
  });

  it('a city that only names a summit is its venue', () => {
    const venues = pack.mentions.filter((m) => m.as === 'event');
    expect(new Set(venues.map((m) => `${m.quote} ${m.places.join()}`))).toEqual(
      new Set(['ワシントン USA', 'ビリニュス LTU', 'マドリード ESP', 'ハーグ NLD']),
    );
  });

  it('a city that stands for its country is a metonym', () => {
    expect(tagged('p18', 'モスクワ')).toEqual([['RUS']]);
    expect(tagged('p32', 'アンマン')).toEqual([['JOR']]);
    expect(tagged('p8', 'レジコヴォ')).toEqual([['POL']]);
    expect(tagged('p17', 'クリミア')).toEqual([['UKR']]);
  });

  it('沿岸3カ国 are Bulgaria, Romania and Türkiye', () => {
    expect(tagged('p31', '沿岸3カ国')).toEqual([['BGR', 'ROU', 'TUR']]);
  });

  it('the two names of one state are one place', () => {
    expect(tagged('p25', '朝鮮民主主義人民共和国|北朝鮮')).toEqual([['PRK'], ['PRK'], ['PRK']]);
    expect(tagged('p4', '中華人民共和国')).toEqual([['CHN']]);
  });

  it('Serbia is nowhere named', () => {
    const serbian = pack.mentions.filter((m) => m.places.includes('SRB'));
    expect(new Set(serbian.map(directnessOf))).toEqual(new Set(['implied']));
    expect([...passages.values()].join()).not.toContain('セルビア');
  });
});
