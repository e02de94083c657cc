import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../../scripts/site/read-library.ts';
import { align, type AlignedRow } from '../../../src/importing/align/align.ts';
import { anchorsOf } from '../../../src/importing/align/anchors.ts';
import { unitsOf } from '../../../src/text/unit.ts';
import { taggerFor } from '../tag/tagging.ts';

/** The Harbour Statement in a language, without the numbers that are printed. */
const harbour = (lang: string) =>
  unitsOf(readLibrary('harbour-2024', lang).pack.text).map(({ id, text }) => ({ id, text }));
const sides = { en: harbour('en'), ja: harbour('ja') };
const placesBy = (lang: string) => {
  const tag = taggerFor(lang);
  return ({ text }: { text: string }) => tag(text).suggestions.map(({ place }) => place);
};
const placesIn = { en: placesBy('en'), ja: placesBy('ja') };

const inShort = (rows: readonly AlignedRow[]) =>
  rows.map(({ a, b }) => `${a.join('+')}=${b.join('+')}`);

describe('two editions', () => {
  it('are aligned by lengths and by what they name', () => {
    const rows = align(
      { units: sides.en, placesIn: placesIn.en },
      { units: sides.ja, placesIn: placesIn.ja },
    );
    expect(inShort(rows)).toEqual(sides.en.map(({ id }) => `${id}=${id}`));
    expect(rows.filter(({ sure }) => !sure).length).toBeLessThan(rows.length / 10);
  });

  it('are aligned where units were joined, cut in two and left out, nearly all of them', () => {
    const expected: string[] = [];
    const disturbed: { id: string; text: string }[] = [];
    for (let at = 0; at < sides.ja.length; at++) {
      const { id, text } = sides.ja[at]!;
      const next = sides.ja[at + 1];
      if (at % 20 === 4) expected.push(`${id}=`);
      else if (at % 20 === 9 && next) {
        disturbed.push({ id: `${id}&`, text: text + next.text });
        expected.push(`${id}+${next.id}=${id}&`);
        at += 1;
      } else if (at % 20 === 15) {
        const middle = text.indexOf('、', text.length / 2) + 1 || Math.floor(text.length / 2);
        disturbed.push(
          { id: `${id}<`, text: text.slice(0, middle) },
          { id: `${id}>`, text: text.slice(middle) },
        );
        expected.push(`${id}=${id}<+${id}>`);
      } else {
        disturbed.push({ id, text });
        expected.push(`${id}=${id}`);
      }
    }
    const found = new Set(
      inShort(
        align(
          { units: sides.en, placesIn: placesIn.en },
          { units: disturbed, placesIn: placesIn.ja },
        ),
      ),
    );
    const right = expected.filter((row) => found.has(row));
    expect(right.length / expected.length).toBeGreaterThanOrEqual(0.93);
  });

  it('are aligned by the numbers that are printed, whatever stands between', () => {
    const labelled = (labels: readonly string[]) =>
      labels.map((label, at) => ({ id: `${at}`, label, text: 'x'.repeat(10 + 40 * (at % 3)) }));
    const rows = align(
      { units: labelled(['Preamble 1', 'Art. 1', 'Art. 2', 'Art. 2(a)', 'counted 4', 'Art. 3']) },
      { units: labelled(['第1条', '第2条', '第2条（a）', '第3条']) },
    );
    expect(inShort(rows)).toEqual(['0=', '1=0', '2=1', '3=2', '4=', '5=3']);
    expect(rows.map(({ sure }) => sure)).toEqual([false, true, true, true, false, true]);
  });

  it('are in doubt beside a gap where lengths alone speak, which may be one further on', () => {
    const plain = (lengths: readonly number[]) =>
      lengths.map((length, at) => ({ id: `${at}`, text: 'x'.repeat(length) }));
    const rows = align(
      { units: plain([60, 500, 200, 200, 30, 800, 100, 600]) },
      { units: plain([60, 500, 200, 30, 800, 100, 600]) },
    );
    const marked = rows.map(({ a, b, sure }) => `${a.join('')}=${b.join('')}${sure ? '' : '?'}`);
    expect(marked.join(' ')).toBe('0=0 1=1? 2=? 3=2? 4=3 5=4 6=5 7=6');
  });

  it('may have nothing in common', () => {
    expect(align({ units: [] }, { units: [] })).toEqual([]);
    expect(inShort(align({ units: [{ id: 'a', text: 'A.' }] }, { units: [] }))).toEqual(['a=']);
  });
});

describe('what is alike in two languages', () => {
  it.each([
    ['On 16 May 2024 NATO met in Japan', 'n:16 n:5 n:2024 a:NATO p:JPN p:nato'],
    ['Part IV. The EU in Japan', 'n:4 a:EU p:JPN p:eu'],
    ['第4部 日本におけるＥＵ', 'n:4 a:EU p:JPN p:eu'],
    ['第四部 日本におけるEU', 'n:4 a:EU p:JPN p:eu'],
    ['Annex I: XIV in Japan, said I, by IVF', 'n:1 n:14 a:IVF p:JPN'],
    ['二〇二四年五月十六日、ＮＡＴＯは日本で会合した', 'n:16 n:5 n:2024 a:NATO p:JPN p:nato'],
  ])('are numbers, acronyms and places in “%s”', (text, expected) => {
    const lang = /^[A-Z]/.test(text) ? 'en' : 'ja';
    const found = [...anchorsOf(text, placesIn[lang]({ text }))].filter(
      (it) => !it.startsWith('w:'),
    );
    expect(found.toSorted()).toEqual(expected.split(' ').toSorted());
  });
});
