import { rows, toFullWidth, toKanji, toLetters, toRoman } from '../numerals.ts';

const ofRow = (row: readonly string[]) => (value: number) => row[value - 1] ?? String(value);
const fullWidth = (value: number) => toFullWidth(String(value));

/** Kanji digit by digit, as 一〇 for 10. */
const digitwise = (value: number) =>
  [...String(value)].map((digit) => '〇一二三四五六七八九'[Number(digit)] ?? '').join('');

const ordinal = (value: number) => {
  const suffix = [11, 12, 13].includes(value % 100)
    ? 'th'
    : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${suffix}`;
};

/** How Word draws a number, by the name of the format in Office Open XML. */
const formats: Readonly<Record<string, (value: number) => string>> = {
  lowerLetter: toLetters,
  upperLetter: (value) => toLetters(value).toUpperCase(),
  lowerRoman: toRoman,
  upperRoman: (value) => toRoman(value).toUpperCase(),
  decimalZero: (value) => String(value).padStart(2, '0'),
  ordinal,
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: ofRow(rows.circled),
  decimalEnclosedCircleChinese: ofRow(rows.circled),
  decimalEnclosedParen: ofRow(rows.parenthesized),
  decimalEnclosedFullstop: ofRow(rows.fullStop),
  japaneseCounting: toKanji,
  japaneseLegal: toKanji,
  chineseCounting: toKanji,
  chineseCountingThousand: toKanji,
  taiwaneseCountingThousand: toKanji,
  koreanCounting: toKanji,
  ideographDigital: digitwise,
  japaneseDigitalTenThousand: digitwise,
  taiwaneseCounting: toKanji,
  aiueoFullWidth: ofRow(rows.aiueo),
  aiueo: ofRow(rows.aiueo),
  irohaFullWidth: ofRow(rows.iroha),
  iroha: ofRow(rows.iroha),
  ideographTraditional: ofRow([...'甲乙丙丁戊己庚辛壬癸']),
  ideographZodiac: ofRow([...'子丑寅卯辰巳午未申酉戌亥']),
  none: () => '',
};

/**
 * A number as a program draws it.
 * @param format its name in Office Open XML: `decimal`, `lowerRoman`; an unknown one is decimal
 */
export function drawnNumber(value: number, format: string): string {
  return value < 1 ? String(value) : (formats[format]?.(value) ?? String(value));
}
