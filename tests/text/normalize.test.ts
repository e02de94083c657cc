import { describe, expect, it } from 'vitest';
import { fold, normalize, plain, type FoldLevel } from '../../src/text/normalize.ts';

describe('normalizing', () => {
  it.each([
    ['Türkiye', 'TURKIYE'],
    ['ﾄﾙｺ', 'とるこ'],
    ['ヴェトナム', 'べとなむ'],
    ['ウ\u3099ェトナム', 'べとなむ'],
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

  it('keeps a point between digits and a per cent sign, and no other punctuation', () => {
    expect(normalize('7.1')).toBe('7.1');
    expect(normalize('p. 7. See 1')).toBe('p7see1');
    expect(normalize('2 %')).toBe('2%');
    expect(normalize('強靭')).toBe(normalize('強靱'));
  });

  it.each([
    ['ヴァ', 'バ'],
    ['ヴィ', 'ビ'],
    ['ヴェ', 'ベ'],
    ['ヴォ', 'ボ'],
    ['ヴ', 'ブ'],
    ['ゔぁ', 'ば'],
    ['ゔぃ', 'び'],
    ['ゔぇ', 'べ'],
    ['ゔぉ', 'ぼ'],
    ['ゔ', 'ぶ'],
  ])('takes %s for %s by its sound, and not as it is written', (one, other) => {
    const at = (level: FoldLevel) => [fold(one, level).text, fold(other, level).text];
    expect(new Set(at('sound')).size).toBe(1);
    expect(new Set(at('kana')).size).toBe(1);
    expect(new Set(at('as written')).size).toBe(2);
  });

  it('takes hiragana for katakana only where all kana are alike', () => {
    expect(fold('トルコ', 'sound').text).not.toBe(fold('とるこ', 'sound').text);
    expect(fold('ァヶ', 'kana').text).toBe('ぁゖ');
  });

  it('lets a long vowel belong to the letter before it, and to none where there is none', () => {
    expect(fold('ガーナ', 'sound')).toEqual({ text: 'ガナ', starts: [0, 2], ends: [2, 3] });
    expect(fold('ーナ', 'sound')).toEqual({ text: 'ナ', starts: [1], ends: [2] });
  });
});

/** What nobody sees. */
const unseen: [string, string][] = [
  ['soft hyphen', '\u00ad'],
  ['zero-width space', '\u200b'],
  ['zero-width non-joiner', '\u200c'],
  ['zero-width joiner', '\u200d'],
  ['left-to-right mark', '\u200e'],
  ['right-to-left embedding', '\u202b'],
  ['right-to-left isolate', '\u2067'],
  ['Arabic letter mark', '\u061c'],
  ['word joiner', '\u2060'],
  ['byte order mark', '\ufeff'],
  ['variation selector', '\ufe0f'],
  ['ideographic variation selector', '\u{e0100}'],
  ['Mongolian vowel separator', '\u180e'],
  ['combining grapheme joiner', '\u034f'],
  ['Hangul filler', '\u3164'],
  ['braille blank', '\u2800'],
  ['object replacement', '\ufffc'],
  ['control character', '\u0002'],
];

const spaces: [string, string][] = [
  ['no-break space', '\u00a0'],
  ['narrow no-break space', '\u202f'],
  ['figure space', '\u2007'],
  ['ideographic space', '\u3000'],
  ['line separator', '\u2028'],
];

describe('what a paste brings along', () => {
  it.each(unseen)('%s is passed over wherever it stands', (_, it) => {
    for (const text of ['西バルカン', 'Moldova', 'ヴァ', 'ガーナ', '7.1']) {
      const letters = [...text];
      const sown = letters.map((letter) => it + letter).join('') + it;
      expect(normalize(sown)).toBe(normalize(text));
    }
  });

  it.each(spaces)('%s is a space, and passed over', (_, it) => {
    expect(normalize(`${it}西${it}バルカン${it}`)).toBe(normalize('西バルカン'));
    expect(plain(`a${it}b`)).toMatch(/^a\sb$/u);
  });

  it.each([...unseen, ...spaces])('%s does not move where a letter stood', (_, it) => {
    const { text, starts, ends } = fold(`${it}西${it}バル`, 'kana');
    const source = `${it}西${it}バル`;
    expect(text).toBe('西ばる');
    expect(starts.map((start) => source[start])).toEqual(['西', 'バ', 'ル']);
    expect(source.slice(starts[0], ends[2])).toBe(`西${it}バル`);
  });

  it.each([
    ['⻄バルカン', '西バルカン'],
    ['⿊海', '黒海'],
    ['⽇本', '日本'],
    ['⽶国', '米国'],
    ['⾮核', '非核'],
    ['⻑い⾨⼾', '長い門戸'],
    ['⻘⻩⻫⻭⻯⻲', '青黄斉歯竜亀'],
    ['⿓⿔⿒⿑⿆⾭⿈', '竜亀歯斉麦青黄'],
    ['⺠主', '民主'],
    ['⻝料', '食料'],
  ])('radicals of a PDF, %s, are the ideographs that look the same', (pasted, typed) => {
    expect(normalize(pasted)).toBe(normalize(typed));
    expect(plain(pasted)).toBe(typed);
  });

  it('leaves no radical as it is, but for the one that stands for no ideograph', () => {
    const block = (from: number, to: number) =>
      Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at));
    const radicals = [...block(0x2e80, 0x2ef3), ...block(0x2f00, 0x2fd5)];
    const left = radicals.filter((it) => /\p{Assigned}/u.test(it) && plain(it) === it);
    expect(left).toEqual(['⺀']);
  });
});
