import type { Cited } from '../../src/export/cited.ts';

/** A paragraph to be cited, awkward in every way that a form of reference can trip over. */
export function citedOf(more: Partial<Cited> = {}): Cited {
  return {
    manifest: {
      id: 'invented',
      title: {
        ja: '宣言 {100%} & “C#” の_全文 ~ 50$ \\ ^',
        en: 'A {100%} & “C#” declaration_in ~ 50$',
      },
      date: '2020-02-09',
      translation: { ja: '非公式訳。', en: 'Unofficial translation.' },
      original: {
        title: 'The original',
        publisher: 'Freedonia & Sons',
        url: 'https://a.example/x',
      },
      rights: { ja: 'なし', en: 'None' },
    },
    textLang: 'ja',
    unit: 'p7.2',
    label: '7.2',
    notes: [
      {
        unit: 'p7.2',
        quote: '両国 & 100%',
        note: { ja: '二国を指さない。', en: 'Not two countries.' },
      },
    ],
    accessed: '2026-11-29',
    lang: 'ja',
    url: 'https://b.example/atlas_1/?p=p7.2&place=CHN&q=%E5%9C%B0',
    ...more,
  };
}
