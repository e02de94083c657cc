/** Numbers as texts write them, both ways. All that are read are positive whole numbers. */

const romanDigits: readonly (readonly [string, number])[] = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];

/** @returns a Roman numeral in small letters */
export function toRoman(value: number): string {
  let left = value;
  let text = '';
  for (const [digit, worth] of romanDigits) {
    for (; left >= worth; left -= worth) text += digit;
  }
  return text;
}

/** @returns the value of a Roman numeral that is written as one writes it, in either case */
export function fromRoman(text: string): number | undefined {
  const small = text.toLowerCase();
  let value = 0;
  let at = 0;
  for (const [digit, worth] of romanDigits) {
    for (; small.startsWith(digit, at); at += digit.length) value += worth;
  }
  return value > 0 && toRoman(value) === small ? value : undefined;
}

const tens = ['', '十', '百', '千'];
const kanjiDigits = [...'〇一二三四五六七八九'];

/** @returns 二十三 for 23; up to 9999 */
export function toKanji(value: number): string {
  const digits = [...String(value)].map(Number);
  return digits
    .map((digit, at) => {
      const power = digits.length - 1 - at;
      if (digit === 0) return '';
      return `${digit === 1 && power > 0 ? '' : (kanjiDigits[digit] ?? '')}${tens[power] ?? ''}`;
    })
    .join('');
}

/** @returns the value of 二十三 or 二三 */
export function fromKanji(text: string): number | undefined {
  let value = 0;
  let digit: number | undefined;
  for (const character of text.replaceAll('○', '〇')) {
    const power = tens.indexOf(character);
    if (power > 0) {
      value += (digit ?? 1) * 10 ** power;
      digit = undefined;
    } else {
      const found = kanjiDigits.indexOf(character);
      if (found < 0) return undefined;
      digit = (digit ?? 0) * 10 + found;
    }
  }
  return value + (digit ?? 0) || undefined;
}

/** Rows of characters that are counted by, the first being 1. */
export const rows = {
  circled: [...'①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿'],
  parenthesized: [...'⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇'],
  fullStop: [...'⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛'],
  iroha: [
    ...'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス',
  ],
  aiueo: [
    ...'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン',
  ],
  romanSigns: [...'ⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹⅺⅻ'],
} as const;

/** @returns a, b … z, aa, bb … as Word counts by letters */
export function toLetters(value: number): string {
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  return letter.repeat(Math.ceil(value / 26));
}

/** @returns the value of a letter, or of one that is doubled after z */
export function fromLetters(text: string): number | undefined {
  const small = text.toLowerCase();
  const [letter = ''] = small;
  if (!/^[a-z]$/.test(letter) || small !== letter.repeat(small.length)) return undefined;
  return letter.charCodeAt(0) - 96 + 26 * (small.length - 1);
}

/** @returns digits in full width */
export function toFullWidth(text: string): string {
  return text.replace(/[!-~]/g, (it) => String.fromCharCode(it.charCodeAt(0) + 0xfee0));
}

/** @returns digits and letters of full width in the usual one */
export function toHalfWidth(text: string): string {
  return text.replace(/[！-～]/g, (it) => String.fromCharCode(it.charCodeAt(0) - 0xfee0));
}
