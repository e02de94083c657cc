import { describe, expect, it } from 'vitest';
import {
  anyEnding,
  beginningsOf,
  pairsIn,
  pairsOf,
  wordsIn,
} from '../../../src/index/text-index/keys.ts';
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
  it('are words, from wherever one may begin, and their beginnings', () => {
    const keys = wordsIn(['Decision-making']);
    expect(keys).toContain('decisionmaking');
    expect(keys).toContain('making');
    expect(keys).toContain(`deci${anyEnding}`);
    expect(keys).not.toContain(`ecis${anyEnding}`);
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
    const keys = [...wordsIn([text])];
    const wanted = query.split(/\s/).flatMap(beginningsOf);
    expect(wanted.filter((word) => !keys.some((key) => key.startsWith(word)))).toEqual([]);
  });
});
