import { describe, expect, it } from 'vitest';
import { inShort, taggerFor } from './tagging.ts';

const found = inShort(taggerFor('ja'));

describe('in a Japanese text the tagger', () => {
  it.each([
    ['日米韓の船', '日=JPN 米=USA 韓=KOR'],
    ['日・ASEANと日EUと日タイ', '日=JPN ASEAN=asean/group 日=JPN EU=eu 日=JPN タイ=THA'],
    ['訪中する。公式訪中', '中=CHN 中=CHN'],
    ['日韓国交正常化、米国務長官', '日=JPN 韓=KOR 米=USA'],
    ['日中共同声明、中共の政権', '日=JPN 中=CHN 中共=CHN'],
    ['米国債務、期間中共同で', '米国=USA'],
    ['ルーマニア社会主義共和国', 'ルーマニア社会主義共和国=ROU'],
    ['訪ソ、対中、在韓米軍、駐日大使', 'ソ=SUN 中=CHN 韓=KOR 米=USA 日=JPN'],
    ['米大統領と仏政府', '米=USA 仏=FRA'],
    ['戦後日米関係', '日=JPN 米=USA'],
    ['米中間選挙と米中間の貿易', '米=USA 米=USA 中=CHN'],
    ['日中関係', '日=JPN 中=CHN'],
    ['伊、英、米の三国', '伊=ITA 英=GBR 米=USA'],
    ['印パと日比', '印=IND パ=PAK 日=JPN 比=PHL'],
    ['南北朝鮮', '南=KOR 北朝鮮=PRK'],
    ['日・ＥＣ共同宣言、米CNN', '日=JPN 米=USA'],
    ['米伯協定、蘭・独・伊', '米=USA 伯=BRA 蘭=NLD 独=DEU 伊=ITA'],
    ['米の対英回答、英代表と独全権', '米=USA 英=GBR 英=GBR 独=DEU'],
    ['日系ブラジル人、タイバーツ', '日=JPN ブラジル=BRA タイ=THA'],
    ['米西部から帰米した', '米=USA 米=USA'],
    ['ゴルバチョフソ連大統領', 'ソ連=SUN'],
    ['日・中南米の港、日・中米交流', '日=JPN 日=JPN'],
    ['日・アラブの船、日・V4', '日=JPN 日=JPN'],
    ['日・西アフリカ、米コンゴ関係', '日=JPN 米=USA コンゴ=COD?'],
    ['日中米三国、日中米関係', '日=JPN 中=CHN 米=USA 日=JPN 中=CHN 米=USA'],
    ['日・中米関係', '日=JPN'],
  ])('finds in “%s” the countries of a compound', (text, expected) => {
    expect(found(text)).toBe(expected);
  });

  it.each([
    ['歴訪中に', ''],
    ['訪日中の船長', '日=JPN'],
    ['絶対中立', ''],
    ['一日中', ''],
    ['十日米国へ', '米国=USA'],
    ['本日米国へ', '米国=USA'],
    ['日比谷', ''],
    ['対比', ''],
    ['独立、仏教、豪雨、加盟、印象、中央', ''],
    ['お米の値段', ''],
    ['中米諸国', ''],
    ['独禁当局、英会話学校、加藤大臣', ''],
    ['ストロ政府、米の倉、帰朝した', ''],
    ['中東', '中東=middle-east/region'],
    ['今日本会議で', ''],
  ])('reads “%s” as the words that it is made of', (text, expected) => {
    expect(found(text)).toBe(expected);
  });

  it.each([
    ['べトナム、ヴィエトナム、ヴェトナム', 'べトナム=VNM ヴィエトナム=VNM ヴェトナム=VNM'],
    ['ジョルダン、チリー、イタリヤ', 'ジョルダン=JOR チリー=CHL イタリヤ=ITA'],
    ['ソ連、東独、ユーゴスラヴィア', 'ソ連=SUN 東独=DEU ユーゴスラヴィア=YUG'],
    ['英國と臺灣', '英國=GBR 臺灣=TWN'],
    ['カタル国首長、タイ国政府、タイ国王', 'カタル国=QAT タイ国=THA タイ=THA'],
    ['日本国と日本国会、日本国内閣', '日本国=JPN 日本=JPN 日本国=JPN'],
    ['ブラジル合衆国、リビア王国、マリ連邦', 'ブラジル合衆国=BRA リビア王国=LBY マリ連邦=MLI'],
    ['コスタ・リカ、コート・ジボワール', 'コスタ・リカ=CRI コート・ジボワール=CIV'],
    ['ＥＵ加盟国', 'ＥＵ=eu 加盟国=eu/group'],
    ['欧州連合（ＥＵ）', '欧州連合（ＥＵ）=eu'],
  ])('knows “%s” however it is written', (text, expected) => {
    expect(found(text)).toBe(expected);
  });

  it.each([
    'タイトル',
    'マリア',
    'オマーン湾',
    '南アジア',
    '南シナ海',
    'インド洋',
    'アジア・太平洋地域',
    '中国地方',
    '日本語',
    'フランス語',
    'イスタンブール協力イニシアティブ',
    'ワシントン条約',
    'オスロ港湾協定',
    'ジョージ・ワシントン',
    'ジョージア州',
    'ウルグアイ・ラウンド',
  ])('finds no country in “%s”', (text) => {
    expect(found(text)).not.toMatch(/=[A-Z]{3}/);
  });

  it.each([
    ['リスボンは同意した', 'リスボン=PRT/metonym'],
    ['リスボンでは', 'リスボン=PRT/metonym'],
    ['リスボンでの会合', 'リスボン=PRT/event'],
    ['リスボンで開かれた', 'リスボン=PRT/event'],
    ['リスボンで署名された', 'リスボン=PRT/event'],
    ['リスボン当局は', 'リスボン=PRT/metonym'],
    ['リスボンで灯をともした', 'リスボン=PRT/metonym?'],
  ])('tells a city that stands for its country from where something was: %s', (text, expected) => {
    expect(found(text)).toBe(expected);
  });

  it.each([
    ['フィンランドヘルシンキの港', 'フィンランド=FIN ヘルシンキ=FIN/metonym'],
    ['アメリカフォード大統領', 'アメリカ=USA?'],
    ['チリ・ペルーパルド外相', 'チリ=CHL'],
    ['ケニヤッタ大統領、マリアンヌ首相', ''],
    ['アメリカンフットボール', ''],
    [
      'アフガニスタンヘの道、ペルーヘルシンキ間',
      'アフガニスタン=AFG ペルー=PER ヘルシンキ=FIN/metonym',
    ],
  ])('finds in “%s” a name that ends where no word does', (text, expected) => {
    expect(found(text)).toBe(expected);
  });

  it.each([
    ['コンゴと朝鮮', 'コンゴ=COD? 朝鮮=PRK?'],
    ['中米関係と中米の経済貿易', '中=CHN? 米=USA? 中=CHN? 米=USA?'],
    ['米灯台守協会', '米=USA?'],
    ['港は米との橋渡し、英は別、読めぬ米の戦略', '米=USA? 英=GBR? 米=USA?'],
    ['参加は、平日ランチ、母の日イベント、土・日・祝', ''],
    ['ガーナ日友好議員連盟', 'ガーナ=GHA 日=JPN?'],
    ['オープン日入場、ネット米通販', ''],
    ['第2回日アラブ会議、米メディア、日「バ」議連', '日=JPN? 米=USA? 日=JPN?'],
    ['シンガポール宣言とクウェート協定', 'シンガポール=SGP? クウェート=KWT?'],
    ['日・シンガポール協定、日クウェート協定', '日=JPN シンガポール=SGP 日=JPN クウェート=KWT'],
    ['リスボン大学とワルシャワ国際空港', ''],
    ['マーシャル大統領とクック首相', 'マーシャル=MHL? クック=COK?'],
    ['マーシャル諸島のマーシャル大統領', 'マーシャル諸島=MHL マーシャル=MHL'],
    ['マーシャル・プラン', ''],
  ])('is unsure in “%s” of what may mean something else', (text, expected) => {
    expect(found(text)).toBe(expected);
  });
});
