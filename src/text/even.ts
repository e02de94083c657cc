import { plain } from './normalize.ts';

/** Characters read as another one, besides those that differ in width only. */
const alike: readonly (readonly [from: string, to: string])[] = [
  ['ァィゥェォッャュョヮヵヶ', 'アイウエオツヤユヨワカケ'],
  // Hiragana that look like katakana, and stand for them in texts that were typed or scanned.
  ['べへぺ', 'ベヘペ'],
  // Ideographs as they were written before 1946.
  ['國聯獨佛繩濠臺灣歐亞', '国連独仏縄豪台湾欧亜'],
  ['‐‑‒–—−', '------'],
  ['‘’ʼ`´', "'''''"],
  ['\t\n\r\u00a0', '    '],
];

/** The ranges in which a character may be read as another of the same length. */
const ranges = [
  [0x0000, 0x33ff],
  [0xf900, 0xffff],
] as const;

function build(): Uint16Array {
  const table = Uint16Array.from({ length: 0x1_0000 }, (_, at) => at);
  for (const [first, last] of ranges) {
    for (let at = first; at <= last; at++) {
      const read = plain(String.fromCharCode(at));
      // What is read as several characters stays itself; what nobody sees is nothing.
      if (read.length < 2) table[at] = read === '' ? 0 : read.charCodeAt(0);
    }
  }
  for (const [from, to] of alike) {
    for (let at = 0; at < from.length; at++) table[from.charCodeAt(at)] = to.charCodeAt(at);
  }
  return table;
}

/**
 * What each UTF-16 unit is read as where names are looked for; 0: nothing. One for one, so that
 * places in a text stay what they are.
 */
export const even: Uint16Array = build();
