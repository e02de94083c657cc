import { csvParse, csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/site/read-library.ts';
import { csv } from '../../src/export/csv.ts';
import { mentionsCsv } from '../../src/export/mentions-csv.ts';
import { readingsCsv } from '../../src/export/readings-csv.ts';

const { pack, gazetteer } = readLibrary();
const [mentions, readings] = [mentionsCsv(gazetteer), readingsCsv(gazetteer)];
/** A table without its byte order mark, which it must have. */
function unmarked(text: string): string {
  expect(text.startsWith('\ufeff')).toBe(true);
  return text.slice(1);
}
const rowsOf = (text: string) => csvParse(unmarked(text)).map((row) => ({ ...row }));
const cellsOf = (text: string) => csvParseRows(unmarked(text));
/** The columns that were published first: others only came to them. */
const first = (row: Record<string, string>, n: number) =>
  Object.fromEntries(Object.entries(row).slice(0, n));

describe('mentions.csv', () => {
  const rows = rowsOf(mentions.write(pack));

  it('has a row for each mention, and for a collective term one for each place it expands to', () => {
    const wanted = pack.mentions.flatMap((m) =>
      m.places.map((place) => ({
        unit: m.unit,
        start: String(m.start),
        end: String(m.end),
        quote: m.quote,
        place,
        as: m.as,
      })),
    );
    expect(rows.map((row) => first(row, 6))).toEqual(wanted);
    expect(rows.length).toBeGreaterThan(pack.mentions.length);
  });

  it('begins with the header that is promised', () => {
    expect(unmarked(mentions.write(pack)).split('\r\n')[0]).toBe(
      'unit,start,end,quote,place,as,place_ja,place_en,as_ja,as_en',
    );
  });

  it('has the name of every place and kind beside its code, in both languages', () => {
    const china = rows.find((row) => row['unit'] === 'p26' && row['place'] === 'CHN');
    expect(china).toMatchObject({
      place_ja: '中国',
      place_en: 'China',
      as_ja: '国名など',
      as_en: 'name',
    });
    expect(rows.flatMap((row) => Object.values(row)).filter((it) => it === '')).toEqual([]);
  });

  it('gives the Allies of paragraph 3 thirty-two rows', () => {
    const allies = rows.filter((row) => row['unit'] === 'p3' && row['as'] === 'group');
    expect(allies).toHaveLength(32);
  });
});

describe('readings.csv', () => {
  it('has a row for each reading', () => {
    const wanted = pack.readings.map(({ unit, place, reading, quote }) => ({
      unit,
      place,
      reading,
      quote,
    }));
    const rows = rowsOf(readings.write(pack));
    expect(rows.map((row) => first(row, 4))).toEqual(wanted);
    expect(unmarked(readings.write(pack)).split('\r\n')[0]).toBe(
      'unit,place,reading,quote,place_ja,place_en,reading_ja,reading_en',
    );
    expect(rows.find((row) => row['unit'] === 'p3' && row['place'] === 'RUS')).toMatchObject({
      place_ja: 'ロシア',
      place_en: 'Russia',
      reading_ja: '脅威',
      reading_en: 'threat',
    });
    expect(rows.flatMap((row) => Object.values(row)).filter((it) => it === '')).toEqual([]);
  });
});

describe('CSV', () => {
  const harmless = fc
    .string({ unit: 'grapheme' })
    .filter((it) => !/^\s*[=+\-@\t\r\n＝＋－＠]/.test(it));
  const table = fc
    .integer({ min: 2, max: 4 })
    .chain((width) => fc.array(fc.array(harmless, { minLength: width, maxLength: width })));

  it('is read back cell for cell, quotes, commas and line breaks included', () => {
    fc.assert(
      fc.property(table, (rows) => {
        expect(cellsOf(csv(rows))).toEqual(rows);
      }),
    );
    const awkward = [['a "b"', 'c,d', 'e\r\nf', 'g\nh', '', ' i ']];
    expect(cellsOf(csv(awkward))).toEqual(awkward);
  });

  const formulas = ['=1+1', '+81', '-1', '@SUM(A1)', '＝1+1', '＋81', '－1', '＠SUM(A1)'];
  it.each([...formulas, '\tx', '\rx', '\nx', ' =1+1', '\u3000＝1'])(
    'keeps a spreadsheet from running %j',
    (cell) => {
      expect(cellsOf(csv([[cell, 'x']]))).toEqual([[`'${cell}`, 'x']]);
    },
  );

  it('guards a formula that needs quotes as well', () => {
    expect(unmarked(csv([['=HYPERLINK("a","b")', 'x']]))).toBe(`"'=HYPERLINK(""a"",""b"")",x\r\n`);
  });

  it('leaves numbers as numbers', () => {
    expect(unmarked(csv([[-5, 0, 12]]))).toBe('-5,0,12\r\n');
  });

  it('begins, as bytes, with the mark by which a Japanese Excel knows UTF-8, once', () => {
    const bytes = [...Buffer.from(readings.write(pack), 'utf8')];
    expect(bytes.slice(0, 4)).toEqual([0xef, 0xbb, 0xbf, 'u'.charCodeAt(0)]);
    expect(readings.write(pack).split('\ufeff')).toHaveLength(2);
  });
});
