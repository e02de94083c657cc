import { csvParse, csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/site/read-library.ts';
import { csv } from '../../src/exchange/csv.ts';
import { mentionsCsv } from '../../src/exchange/mentions-csv.ts';
import { readingsCsv } from '../../src/exchange/readings-csv.ts';

const { pack } = readLibrary();
const rowsOf = (text: string) => csvParse(text).map((row) => ({ ...row }));

describe('mentions.csv', () => {
  const rows = rowsOf(mentionsCsv.write(pack));

  it('has a row for each mention, and for a set word one for each place it expands to', () => {
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
    expect(rows).toEqual(wanted);
    expect(rows.length).toBeGreaterThan(pack.mentions.length);
  });

  it('begins with the header that is promised', () => {
    expect(mentionsCsv.write(pack).split('\r\n')[0]).toBe('unit,start,end,quote,place,as');
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
    expect(rowsOf(readingsCsv.write(pack))).toEqual(wanted);
    expect(readingsCsv.write(pack).split('\r\n')[0]).toBe('unit,place,reading,quote');
  });
});

describe('CSV', () => {
  const harmless = fc.string({ unit: 'grapheme' }).filter((it) => !/^[=+\-@\t\r]/.test(it));
  const table = fc
    .integer({ min: 2, max: 4 })
    .chain((width) => fc.array(fc.array(harmless, { minLength: width, maxLength: width })));

  it('is read back cell for cell, quotes, commas and line breaks included', () => {
    fc.assert(
      fc.property(table, (rows) => {
        expect(csvParseRows(csv(rows))).toEqual(rows);
      }),
    );
    const awkward = [['a "b"', 'c,d', 'e\r\nf', 'g\nh', '', ' i ']];
    expect(csvParseRows(csv(awkward))).toEqual(awkward);
  });

  it.each(['=1+1', '+81', '-1', '@SUM(A1)', '\tx', '\rx'])(
    'keeps a spreadsheet from running %j',
    (cell) => {
      expect(csvParseRows(csv([[cell, 'x']]))).toEqual([[`'${cell}`, 'x']]);
    },
  );

  it('guards a formula that needs quotes as well', () => {
    expect(csv([['=HYPERLINK("a","b")', 'x']])).toBe(`"'=HYPERLINK(""a"",""b"")",x\r\n`);
  });

  it('leaves numbers as numbers', () => {
    expect(csv([[-5, 0, 12]])).toBe('-5,0,12\r\n');
  });
});
