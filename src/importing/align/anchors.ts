import { even } from '../../text/even.ts';

/** What is alike in two languages: the places that a unit names, its numbers, acronyms and proper names. */
export type Anchors = ReadonlySet<string>;

const digits: Readonly<Record<string, number>> = {
  〇: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const months =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

/** 二十三 or 二〇二四, in figures. */
function kanjiNumber(text: string): string {
  if (!/[十百千]/.test(text)) return [...text].map((it) => digits[it] ?? '').join('');
  let value = 0;
  let digit: number | undefined;
  for (const it of text) {
    const power = { 十: 10, 百: 100, 千: 1000 }[it];
    if (power === undefined) digit = digits[it];
    else {
      value += (digit ?? 1) * power;
      digit = undefined;
    }
  }
  return String(value + (digit ?? 0));
}

const romans: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** XIV, in figures. */
function romanNumber(text: string): string {
  const values = [...text].map((it) => romans[it] ?? 0);
  const signed = values.map((value, at) => (value < (values[at + 1] ?? 0) ? -value : value));
  return String(signed.reduce((sum, value) => sum + value, 0));
}

/**
 * @param places that the text names, as far as they are known
 * @returns anchors by kind: `p:` places, `n:` numbers, `a:` acronyms, `w:` the beginnings of proper names
 */
export function anchorsOf(text: string, places: readonly string[] = []): Anchors {
  const found = new Set(places.map((place) => `p:${place}`));
  const read = Array.from({ length: text.length }, (_, at) =>
    String.fromCharCode(even[text.charCodeAt(at)] ?? 0),
  ).join('');
  for (const [number] of read.matchAll(/\d+(?:[.,]\d+)*/g))
    found.add(`n:${number.replaceAll(',', '')}`);
  for (const [number] of read.matchAll(
    /[〇一二三四五六七八九十百千]{2,}|[一二三四五六七八九十](?=[年月日か条部章節編])/g,
  )) {
    found.add(`n:${kanjiNumber(number)}`);
  }
  // One letter alone is a number where it numbers a heading.
  for (const [number] of read.matchAll(/(?<![A-Za-z])[IVX](?:[IVX]+(?![A-Za-z])|(?=[.:]))/g))
    found.add(`n:${romanNumber(number)}`);
  for (const [at, month] of months.entries()) {
    if (read.toLowerCase().includes(` ${month} `)) found.add(`n:${at + 1}`);
  }
  for (const [word] of read.matchAll(/(?<![A-Za-z])(?![IVX]+(?![A-Z]))[A-Z]{2,}(?![a-z])/g))
    found.add(`a:${word}`);
  for (const [, word = ''] of read.matchAll(/(?<=[\p{L},;)] )(\p{Lu}\p{Ll}{4,})/gu)) {
    found.add(`w:${word.normalize('NFD').replace(/\P{L}/gu, '').toLowerCase().slice(0, 5)}`);
  }
  return found;
}
