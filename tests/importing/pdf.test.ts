import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readBytes } from '../../src/importing/read-text.ts';
import { joinParted } from '../../src/importing/read/hyphens.ts';
import { mendRadicals } from '../../src/importing/read/mend-radicals.ts';
import { cutFile } from './make.ts';
import { flow, mincho, pdf } from './make-pdf.ts';

const full =
  'We reaffirm our commitment to open harbours, to the rule of law at sea and to each other,';
const texts = async (file: Uint8Array) => {
  const { blocks } = await readBytes(file, 'a.pdf');
  return blocks.map(({ text }) => text.replaceAll('\n', ' '));
};

describe('the paragraphs of a PDF', () => {
  it('are parted by gaps, and by numbers where there are none', async () => {
    const page = flow([
      `1. ${full}`,
      'and to all.',
      undefined,
      `2. ${full}`,
      'and to some.',
      `3. ${full}`,
      'and to none.',
    ]);
    const { shown } = await cutFile(pdf([page]), 'a.pdf');
    expect(shown).toEqual([
      `1 | ${full} and to all.`,
      `2 | ${full} and to some.`,
      `3 | ${full} and to none.`,
    ]);
  });

  it('are parted by indents, if most are', async () => {
    const paragraph = [
      full,
      'and to all, as we said in Bergen when we met there in that spring of the year that is long gone.',
      'So be it.',
    ];
    const page = flow([...paragraph, ...paragraph, ...paragraph, ...paragraph]);
    const indented = page.map((line, at) => (at % 3 === 0 ? { ...line, x: 90 } : line));
    expect(await texts(pdf([indented]))).toEqual(
      Array.from({ length: 4 }, () => paragraph.join(' ')),
    );
  });

  it('are parted by lines that end short', async () => {
    expect(await texts(pdf([flow([full, 'and to all.', full, 'and to some.'])]))).toEqual([
      `${full} and to all.`,
      `${full} and to some.`,
    ]);
  });

  it('hang from their numbers', async () => {
    const lines = flow([
      `(a) ${full}`,
      'and to all that is,',
      `(b) ${full}`,
      'and to all that was.',
    ]);
    const page = lines.map((line, at) => (at % 2 ? { ...line, x: 90 } : line));
    expect(await texts(pdf([page]))).toEqual([
      `(a) ${full} and to all that is,`,
      `(b) ${full} and to all that was.`,
    ]);
  });

  it('go on from page to page, past running heads, page numbers and footnotes', async () => {
    const page = (lines: (string | undefined)[], number: number) => [
      { text: 'Harbour Cities Conference', y: 800 },
      ...flow(lines),
      {
        text: `${number} As agreed in ${['Bergen', 'Lisbon', 'Malta'][number - 1] ?? ''}.`,
        y: 90,
        size: 8,
      },
      { text: `- ${number} -`, x: 290, y: 40 },
    ];
    const pages = [
      page([`1. ${full}`], 1),
      page(['and to all.', undefined, `2. ${full}`], 2),
      page(['and to some.'], 3),
    ];
    const { units, said } = await cutFile(pdf(pages), 'a.pdf');
    expect(units.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text)).toEqual([
      `${full} and to all.`,
      `${full} and to some.`,
    ]);
    expect(units.filter(({ kind }) => kind === 'item').map(({ label }) => label)).toEqual([
      'n. 1',
      'n. 2',
      'n. 3',
    ]);
    expect(said).toEqual([
      '6 lines that are repeated from page to page, or number them, were left out.',
    ]);
  });

  it('keep what a page begins with, be it alike on every page', async () => {
    const pages = [1, 3, 5].map((n) =>
      flow([
        `Article ${n}`,
        full,
        'and to all.',
        undefined,
        `Article ${n + 1}`,
        full,
        'and to some.',
      ]),
    );
    const { units } = await cutFile(pdf(pages), 'a.pdf');
    expect(units.map(({ label }) => label)).toEqual([1, 2, 3, 4, 5, 6].map((n) => `Art. ${n}`));
  });

  it('are read column by column, with a warning', async () => {
    const column = (word: string, x: number) =>
      flow(
        Array.from({ length: 12 }, (_, at) => `${word} ${at} of the harbours that we`),
        x,
      );
    const { blocks, notes } = await readBytes(
      pdf([[...column('Left', 72), ...column('Right', 320)]]),
      'a.pdf',
    );
    const text = blocks.map((block) => block.text).join('\n');
    expect(text.indexOf('Left 11')).toBeLessThan(text.indexOf('Right 0'));
    expect(notes).toEqual([['columns', '1']]);
  });
});

describe('the letters of a PDF', () => {
  it('are found by the tables of Japanese where the font is not embedded', async () => {
    const cmap = (name: string) => readFile(`node_modules/pdfjs-dist/cmaps/${name}`);
    const { blocks } = await readBytes(
      pdf([[{ text: '<8a43976d82cd8d4c82a28142>', y: 700 }]], mincho),
      'a.pdf',
      { cmap },
    );
    expect(blocks.map(({ text }) => text)).toEqual(['海洋は広い。']);
  });

  it('are ideographs where they were written as radicals, and nothing else is changed', () => {
    expect(mendRadicals('⽇本と⿊海、⻄側‧東側、１①㎞', true)).toEqual({
      text: '日本と黒海、西側・東側、１①㎞',
      mended: 4,
    });
  });

  it('are joined where a line parts a word, and keep the hyphens that words have', () => {
    const parted = 'the co-\noperation of cooperation, a long-\nterm long-term plan, a har-\nbour';
    expect(joinParted(parted)).toBe(
      'the cooperation of cooperation, a long-term long-term plan, a har-bour',
    );
    expect(joinParted(`${'a line of text\n'.repeat(100)}Co-\noperation, cooperation`)).toContain(
      'Co-operation',
    );
  });
});
