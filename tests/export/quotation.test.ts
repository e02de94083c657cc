import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/site/read-library.ts';
import { notesOn } from '../../src/annotation/notes-on.ts';
import { unitsOf } from '../../src/text/unit.ts';
import { quotation, quotationBeside } from '../../src/export/quotation.ts';

const { manifest, text, notes } = readLibrary().pack;
const url = 'https://a.example/?p=p26&place=CHN';
const cited = {
  manifest,
  textLang: text.lang,
  unit: 'p26',
  label: '26',
  notes: [],
  url,
  accessed: '2026-11-29',
};
const noted = notes.filter(({ unit }) => unit === 'p26');
const passage = unitsOf(text).find(({ id }) => id === 'p26')!.text;

describe('a quotation', () => {
  it('carries unit, title, date, language, that the translation is unofficial, the original, the day and the link', () => {
    expect(quotation('中国は、', { ...cited, lang: 'ja' }).split('\n')).toEqual([
      '「中国は、」(NATO ワシントンサミット宣言、2024年7月10日、¶26、日本語、非公式訳)',
      '原文: NATO, Washington Summit Declaration, https://www.nato.int/cps/en/natohq/official_texts_227678.htm',
      '閲覧日: 2026年11月29日',
      url,
    ]);
  });

  it('says the same in English', () => {
    expect(quotation('中国は、', { ...cited, lang: 'en' }).split('\n')).toEqual([
      '“中国は、” (NATO Washington Summit Declaration, 10 July 2024, ¶26; Japanese, unofficial translation)',
      'Original: NATO, Washington Summit Declaration, https://www.nato.int/cps/en/natohq/official_texts_227678.htm',
      'Accessed 29 November 2026',
      url,
    ]);
  });

  it('says of an original that it is one, in that nothing is said of a translation or its translator', () => {
    const { translation: _, ...original } = manifest;
    const note = { unit: 'p26', quote: 'a', note: { en: 'b' } };
    const words = quotation('a', { ...cited, manifest: original, notes: [note], lang: 'ja' });
    expect(words).toContain('¶26、日本語)');
    expect(words).toContain('\n注「a」: b\n');
    expect(quotation('a', { ...cited, manifest: original, lang: 'en' })).toContain(
      '¶26; Japanese)\n',
    );
  });

  it('cites the annex by its letter', () => {
    expect(quotation('…', { ...cited, label: 'A3.2', lang: 'en' })).toContain('¶A3.2');
  });

  it('cites what is no number as it is', () => {
    expect(quotation('…', { ...cited, label: 'Art. 5', lang: 'en' })).toContain(', Art. 5;');
  });

  it('carries the notes on the words', () => {
    const words = '常任理事国として';
    const on = { ...cited, notes: notesOn(passage, noted, words) };
    expect(quotation(words, { ...on, lang: 'ja' })).toContain(
      '\n訳注「常任理事国として」: 常任理事国とは中国のこと。「我々」ではない。\n',
    );
  });

  it('has the same unit of the edition beside, with that edition’s source', () => {
    const { pack } = readLibrary('harbour-2024', 'both');
    const of = { ...cited, manifest: pack.manifest, unit: 'art-6-b', label: 'Art. 6(b)' } as const;
    const [beside = ''] = quotationBeside(pack, { ...of, lang: 'en' });
    expect(beside).toMatch(/^「?“?カナダは、/);
    expect(beside).toContain('第6条（b）');
    expect(beside).toContain(pack.beside!.original.title);
    expect(quotationBeside(readLibrary('harbour-2024').pack, { ...of, lang: 'en' })).toEqual([]);
  });
});
