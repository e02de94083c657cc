import { describe, expect, it } from 'vitest';
import { closestOf, nameOf, occursIn, type NameParts } from '../../src/search/name-match.ts';
import { normalize } from '../../src/text/normalize.ts';

const closeness = (name: string, typed: string, parts: NameParts = 'all') =>
  closestOf([nameOf(name, parts)], normalize(typed));

describe('what is typed names something', () => {
  it.each([
    ['トルコ', 'とるこ', 0],
    ['U.S.', 'us', 0],
    ['トルコ共和国', 'トルコ', 1],
    ['Côte d’Ivoire', 'cote d', 1],
    ['North Korea', 'korea', 2],
    ['Guinea-Bissau', 'biss', 2],
    ['Côte d’Ivoire', 'ivoire', 2],
    ['西バルカン', 'バルカン', 2],
    ['北朝鮮', '朝鮮', 2],
    ['ボスニア・ヘルツェゴビナ', 'ヘルツェゴヴィナ', 2],
  ])('%s by %s: its name, its beginning, or a word of it', (name, typed, how) => {
    expect(closeness(name, typed)).toBe(how);
  });

  it.each([
    ['Somalia', 'mali'],
    ['Romania', 'oman'],
    ['Belarus', 'rus'],
    ['Nigeria', 'eria'],
    ['ソマリア', 'マリ'],
    ['ベラルーシ', 'ルーシ'],
    ['ボリビア', 'リビア'],
    ['リヒテンシュタイン', 'タイ'],
    ['北米', '米'],
    ['U.S.A.', 'sa'],
    ['People’s Republic of China', 's'],
    ['USSR', 'us'],
    ['トルコ', '・'],
  ])('%s not by %s, which is no word of it', (name, typed) => {
    expect(closeness(name, typed)).toBeUndefined();
  });

  it('an abbreviation when at most one letter of it is missing', () => {
    expect(closeness('DPRK', 'dpr')).toBe(1);
    expect(closeness('DPRK', 'dp')).toBeUndefined();
  });

  it('by a word inside an old or an official name only where spaces part it', () => {
    expect(closeness('Republic of Korea', 'korea', 'spaced')).toBe(2);
    expect(closeness('白ロシア', 'ロシア', 'spaced')).toBeUndefined();
    expect(closeness('Northern Ireland', 'ireland', 'none')).toBeUndefined();
    expect(closeness('Northern Ireland', 'northern ire', 'none')).toBe(1);
  });
});

describe('a name in what is typed', () => {
  const stands = (name: string, text: string) =>
    occursIn(nameOf(name, 'none'), nameOf(text, 'none'));

  it.each([
    ['US', 'US Congress'],
    ['US', 'the U.S.-China relations'],
    ['UN', '対UN政策'],
    ['Russia', 'post-Russia order'],
    ['ロシア', 'ロシア語'],
    ['ロシア', '在ロシア大使館'],
    ['台湾', '台湾海峡'],
    ['日本', '日本国憲法'],
    ['南アフリカ', '南アフリカ情勢'],
  ])('%s stands in %s as a word', (name, text) => {
    expect(stands(name, text)).toBe(true);
  });

  it.each([
    ['US', 'USSR'],
    ['US', 'Brussels'],
    ['US', 'Jerusalem'],
    ['US', 'Damascus'],
    ['US', 'U.S.S.R.'],
    ['UN', 'Munich'],
    ['UN', 'Soviet Union'],
    ['RSA', 'Warsaw'],
    ['EU', 'EU27'],
    ['Russia', 'Prussia'],
    ['ペルー', 'ペルシャ'],
    ['ロシア', 'ベラロシア'],
    ['国連', '途上国連合'],
    ['米', '北米'],
    ['米', '米 軍'],
  ])('%s does not stand in %s', (name, text) => {
    expect(stands(name, text)).toBe(false);
  });
});
