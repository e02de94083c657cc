const months =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const eras: Readonly<Record<string, number>> = {
  明治: 1867,
  大正: 1911,
  昭和: 1925,
  平成: 1988,
  令和: 2018,
};

const iso = (year: number, month: number, day: number) =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

const names = months.join('|');
const dayFirst = new RegExp(
  String.raw`\b(\d{1,2})(?:\s*[-–]\s*(\d{1,2}))?\s+(${names})\s+(\d{4})\b`,
  'i',
);
const monthFirst = new RegExp(
  String.raw`\b(${names})\s+(\d{1,2})(?:\s*[-–]\s*(\d{1,2}))?,?\s+(\d{4})\b`,
  'i',
);
const monthAlone = new RegExp(String.raw`^(${names}),?\s+(\d{4})$`, 'i');
const japanese = /(?:(\d{4})|(明治|大正|昭和|平成|令和)(\d{1,2}|元))年\s*(\d{1,2})月\s*(\d{1,2})日/;
const inParts =
  /^(?:(\d{4})|(明治|大正|昭和|平成|令和)\s*(\d{1,2}|元))(?:$|\s*[-/.年]\s*)(?:(\d{1,2})(?:$|\s*[-/.月]\s*)(?:(\d{1,2})\s*日?)?)?$/;
const inName = /(?:^|\D)((?:19|20)\d{2})-?(\d{2})-?(\d{2})(?!\d)/;

/**
 * The day of a text, by its file's name or by what stands at its beginning; of several days the last.
 * @returns `YYYY-MM-DD`; undefined where none is found
 */
export function guessDate(name: string, beginning: string): string | undefined {
  const named = inName.exec(name);
  if (named) {
    const [year = 0, month = 0, day = 0] = named.slice(1).map(Number);
    if (month >= 1 && month <= 12 && day >= 1 && day <= 31) return iso(year, month, day);
  }
  const [, first, last, month = '', year] = dayFirst.exec(beginning) ?? [];
  if (year)
    return iso(Number(year), months.indexOf(month.toLowerCase()) + 1, Number(last ?? first));
  const [, early = '', from, to, of] = monthFirst.exec(beginning) ?? [];
  if (of) return iso(Number(of), months.indexOf(early.toLowerCase()) + 1, Number(to ?? from));
  const [, western, era = '', ofEra, number, day] =
    japanese.exec(beginning.normalize('NFKC')) ?? [];
  if (day === undefined) return undefined;
  const eraYear = ofEra === '元' ? 1 : Number(ofEra);
  return iso(western ? Number(western) : (eras[era] ?? 0) + eraYear, Number(number), Number(day));
}

/**
 * A date as one writes it, in either language: 10 December 1948, 1948年12月10日, 昭和23年12月, 1948-12.
 * @returns `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; undefined where it is none
 */
export function readDate(words: string): string | undefined {
  const plain = words.normalize('NFKC').trim();
  const [, named = '', of] = monthAlone.exec(plain) ?? [];
  if (of) return `${of}-${String(months.indexOf(named.toLowerCase()) + 1).padStart(2, '0')}`;
  const [, western, era = '', ofEra, month, day] = inParts.exec(plain) ?? [];
  if (western === undefined && ofEra === undefined)
    return [dayFirst, monthFirst].some((it) => it.exec(plain)?.[0] === plain)
      ? guessDate('', plain)
      : undefined;
  const year = western ?? (eras[era] ?? 0) + (ofEra === '元' ? 1 : Number(ofEra));
  return [year, month, day]
    .filter((it) => it !== undefined)
    .map((it) => String(it).padStart(2, '0'))
    .join('-');
}
