import { describe, expect, it } from 'vitest';
import { hashOf, pairsIn, pairsOf, wordsIn, wordsOf } from '../../../src/index/text-index/keys.ts';
import { finder, searchable } from '../../../src/search/text.ts';

describe('the keys of Japanese', () => {
  it('are letters and pairs of them, within a passage', () => {
    expect([...pairsIn(['海域。', '洋上'])].sort()).toEqual([
      '上',
      '域',
      '洋',
      '洋上',
      '海',
      '海域',
    ]);
  });

  it('begin with ideographs, which fewer texts have', () => {
    expect(pairsOf('ための抑止')[0]).toBe('抑止');
  });

  it.each([
    ['サイバー', '北大西洋のサイバー防衛'],
    ['さいばー', '北大西洋のサイバー防衛'],
    ['NATO', 'ＮＡＴＯの首脳'],
    ['ato', 'ＮＡＴＯの首脳'],
    ['ヴ', 'ヴァンス副大統領'],
    ['ァン', 'ヴァンス副大統領'],
    ['ブ', 'ハヴの港'],
    ['米', '北米'],
    ['7.1', '第7.1項'],
    ['1．5', '1.5%の増'],
    ['抑 止', '抑止と防衛'],
    ['𠮟', '𠮟る'],
  ])('let %s be found where it stands: %s', (query, text) => {
    expect(finder(query)(searchable(text, 'ja'))).not.toEqual([]);
    const keys = pairsIn([text]);
    const wanted = query.split(/\s/).flatMap(pairsOf);
    expect(wanted.filter((key) => !keys.has(key))).toEqual([]);
  });
});

describe('the keys of English', () => {
  it('are the beginnings of words up to six letters, from wherever one may begin', () => {
    const keys = [...wordsIn(['Decision-making à'])];
    expect(keys).toEqual([
      ...['d', 'de', 'dec', 'deci', 'decis', 'decisi'],
      ...['m', 'ma', 'mak', 'maki', 'makin', 'making'],
      'a',
    ]);
  });

  it('of a query begin with the longest, and name none twice', () => {
    expect(wordsOf('the cyber/cybernetics')).toEqual(['cybern', 'cyber', 'the']);
  });

  it.each([
    ['decision', 'decision-making'],
    ['decision making', 'decision-making'],
    ['decisionmaking', 'decision-making'],
    ['making', 'decision-making'],
    ['F-35', 'an F 35 jet'],
    ['35', 'an F-35 jet'],
    ['cafe', 'a café'],
    ['allys', 'the ally’s port'],
    ["ally's", 'the ally’s port'],
    ['2 %', 'at least 2% of GDP'],
    ['7.1', 'Article 7.1'],
    ['e', 'etc'],
  ])('let %s be found where it stands: %s', (query, text) => {
    expect(finder(query)(searchable(text, 'en'))).not.toEqual([]);
    const keys = wordsIn([text]);
    const wanted = query.split(/\s/).flatMap(wordsOf);
    expect(wanted.filter((key) => !keys.has(key))).toEqual([]);
  });
});

describe('the number of a key', () => {
  it('has so many bits, and with fewer is the beginning of the longer one', () => {
    const whole = hashOf('海域', 32);
    expect(hashOf('海域', 0)).toBe(0);
    for (const bits of [1, 9, 20, 31])
      expect(hashOf('海域', bits)).toBe(Math.floor(whole / 2 ** (32 - bits)));
  });

  it('is spread evenly, that no shard be much larger than others', () => {
    const keys = Array.from({ length: 1000 }, (_, at) => `鍵${at}`);
    const counts = new Map<number, number>();
    for (const key of keys) counts.set(hashOf(key, 3), (counts.get(hashOf(key, 3)) ?? 0) + 1);
    expect([...counts.keys()].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    for (const count of counts.values()) expect(Math.abs(count - 125)).toBeLessThan(50);
  });
});
