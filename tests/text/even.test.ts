import { expect, it } from 'vitest';
import { even } from '../../src/text/even.ts';

/** A text as it is read where names are looked for; what is read as nothing is a dot. */
const read = (text: string) =>
  [...Array(text.length).keys()]
    .map((at) => even[text.charCodeAt(at)] ?? 0)
    .map((unit) => (unit === 0 ? '.' : String.fromCharCode(unit)))
    .join('');

it.each([
  ['letters of another width', 'ＡＢ１２ｱｲ', 'AB12アイ'],
  ['small kana', 'ァィゥェォッャュョヮヵヶ', 'アイウエオツヤユヨワカケ'],
  ['hiragana that look like katakana', 'べへぺ', 'ベヘペ'],
  ['ideographs as they were written before', '國聯獨佛繩濠臺灣歐亞', '国連独仏縄豪台湾欧亜'],
  ['ideographs for compatibility', '\uf9c1', '療'],
  ['dashes', '‐‑‒–—−', '------'],
  ['apostrophes', '‘’ʼ`´', "'''''"],
  ['white space', 'a\tb\nc\rd\u00a0e', 'a b c d e'],
])('%s are read as those one looks for', (_, written, wanted) => {
  expect(read(written)).toBe(wanted);
});

it('what nobody sees is read as nothing', () => {
  expect(read('a\u00ad\u200b\ufeff\ufe0f\ufffcb')).toBe('a.....b');
});

it('a sign that would be read as several stays what it is, and so do letters, ideographs and halves of a pair', () => {
  for (const same of ['㌔', 'ﬁ', 'azAZ', 'あア', '日本', '𠮟']) expect(read(same)).toBe(same);
});
