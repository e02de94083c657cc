import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/site/read-library.ts';
import { quotation } from '../../src/exchange/quotation.ts';

const { manifest, text } = readLibrary().pack;
const url = 'https://a.example/?p=p26&place=CHN';
const cited = { manifest, textLang: text.lang, unit: 'p26', url };

describe('a quotation', () => {
  it('carries unit, title, date, language, that the translation is unofficial, and the link', () => {
    expect(quotation('中国は、', { ...cited, lang: 'ja' })).toBe(
      '「中国は、」(NATO ワシントンサミット宣言、2024年7月10日、¶26、日本語、非公式訳)\n' + url,
    );
  });

  it('says the same in English', () => {
    expect(quotation('中国は、', { ...cited, lang: 'en' })).toBe(
      '“中国は、” (NATO Washington Summit Declaration, 10 July 2024, ¶26; Japanese, unofficial translation)\n' +
        url,
    );
  });

  it('cites the annex by its letter', () => {
    expect(quotation('…', { ...cited, unit: 'a3.2', lang: 'en' })).toContain('¶A3.2');
  });
});
