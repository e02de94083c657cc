import { describe, expect, it } from 'vitest';
import { taggerFor } from './tagging.ts';

const english = taggerFor('en');
const japanese = taggerFor('ja');

describe('a document that is called after a city names no country', () => {
  it.each([
    ['Prague Proposals', 'プラハ提案'],
    ['Vienna Convention', 'ウィーン条約'],
    ['Geneva Conventions', 'ジュネーブ諸条約'],
    ['Budapest Memorandum', 'ブダペスト覚書'],
    ['Helsinki Final Act', 'ヘルシンキ最終議定書'],
    ['Madrid Strategic Concept', 'マドリード戦略概念'],
    ['Lisbon Strategy', 'リスボン戦略'],
    ['Bandung Spirit', 'バンドン精神'],
    ['Lima Action Plan', 'リマ行動計画'],
    ['Rome Statute', 'ローマ規程'],
    ['Dayton Accords', 'デイトン合意'],
    ['Minsk agreements', 'ミンスク合意'],
    ['Nairobi Declaration', 'ナイロビ宣言'],
    ['Seoul Communiqué', 'ソウル・コミュニケ'],
    ['Santiago Guidelines', 'サンティアゴ指針'],
    ['Tallinn Recommendations', 'タリン勧告'],
  ])('for certain: %s, %s', (inEnglish, inJapanese) => {
    const certain = [
      ...english(`as the ${inEnglish} say`).suggestions,
      ...japanese(`これは${inJapanese}が述べる`).suggestions,
    ].filter(({ state }) => state === 'certain');
    expect(certain).toEqual([]);
  });
});
