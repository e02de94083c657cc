import type { PDFPageProxy } from 'pdfjs-dist';
import type { TextItem } from 'pdfjs-dist/types/src/display/api';
import { bounds } from '../bounds.ts';
import type { Block, ReadOptions, Source, TextReader } from '../block.ts';
import { Refused, type Note } from '../note.ts';
import { joinParted } from './hyphens.ts';
import { mendRadicals } from './mend-radicals.ts';
import { openPdf } from './pdf-library.ts';
import { linesOf, type Glyphs, type Line } from './pdf-lines.ts';
import { PdfParagraphs } from './pdf-paragraphs.ts';
import { withoutRunningHeads } from './pdf-running-heads.ts';

/** Where a piece of text stands, from the upper left corner of the page as it is shown. */
function glyphsOf(
  item: TextItem,
  view: readonly number[],
  width: number,
  vertical: boolean,
): Glyphs[] {
  const [a = 1, b = 0, c = 0, d = -1, e = 0, f = 0] = view;
  const [m = 0, n = 0, o = 0, p = 0, x = 0, y = 0] = item.transform as number[];
  const size = Math.hypot(o, p);
  const [right, down] = [a * x + c * y + e, b * x + d * y + f];
  // Lines from top to bottom, the first on the right, are read as if they lay on their side.
  if (vertical)
    return [
      { text: item.str, x: down, y: width - right, width: item.height, size, font: item.fontName },
    ];
  const upright = Math.abs(b * m + d * n) < Math.abs(a * m + c * n) * 0.2;
  return upright
    ? [{ text: item.str, x: right, y: down, width: item.width, size, font: item.fontName }]
    : [];
}

/** The text of a page with its places; what stands aslant is left out. */
async function glyphsOn(page: PDFPageProxy): Promise<{ glyphs: Glyphs[]; width: number }> {
  const { transform, width } = page.getViewport({ scale: 1 });
  const { items, styles } = await page.getTextContent();
  const glyphs = items.flatMap((item) => {
    if (!('str' in item) || item.str === '') return [];
    const vertical = styles[item.fontName]?.vertical === true;
    return glyphsOf(item, transform, width, vertical);
  });
  return { glyphs, width };
}

/** Several pages, as one lists them: 2, 5–7. */
function listed(pages: readonly number[]): string {
  const runs: [from: number, to: number][] = [];
  for (const page of pages) {
    const last = runs.at(-1);
    if (last?.[1] === page - 1) last[1] = page;
    else runs.push([page, page]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}

async function read(bytes: Uint8Array, { onProgress, cmap }: ReadOptions = {}): Promise<Source> {
  const document = await openPdf(bytes, cmap);
  const pages: Line[][] = [];
  let count = 0;
  const inColumns: number[] = [];
  try {
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { glyphs, width } = await glyphsOn(page);
      const { lines, columns } = linesOf(glyphs, width);
      pages.push(lines);
      count += lines.length;
      if (count > bounds.lines) throw new Refused(['tooManyLines', bounds.lines]);
      if (columns) inColumns.push(number);
      page.cleanup();
      onProgress?.(number / document.numPages);
    }
  } catch (error) {
    throw error instanceof Refused ? error : new Refused(['broken', 'PDF']);
  } finally {
    await document.loadingTask.destroy();
  }
  const empty = pages.flatMap((lines, at) => (lines.length === 0 ? [at + 1] : []));
  if (empty.length === pages.length) throw new Refused(['scan']);
  const { pages: clear, mended } = mend(pages);
  const { pages: kept, left } = withoutRunningHeads(clear);
  const blocks = joinWords(new PdfParagraphs(kept).blocks());
  const notes: Note[] = [];
  if (mended > 0) notes.push(['radicals', mended]);
  if (left > 0) notes.push(['runningHeads', left]);
  if (inColumns.length > 0) notes.push(['columns', listed(inColumns)]);
  if (empty.length > 0) notes.push(['emptyPages', listed(empty)]);
  return { blocks, notes, facts: {} };
}

/** Ideographs in place of radicals, before anything is made of the lines. */
function mend(pages: readonly Line[][]): { pages: Line[][]; mended: number } {
  const japanese = pages.some((lines) => lines.some(({ text }) => /[\u3040-\u30ff]/.test(text)));
  let mended = 0;
  const clear = pages.map((lines) =>
    lines.map((line) => {
      const made = mendRadicals(line.text, japanese);
      mended += made.mended;
      return { ...line, text: made.text };
    }),
  );
  return { pages: clear, mended };
}

/** Words that were parted are joined over the whole text at once. */
function joinWords(blocks: readonly Block[]): Block[] {
  const between = '\u0000';
  const texts = joinParted(blocks.map((it) => it.text).join(between)).split(between);
  return blocks.map((block, at) => ({ ...block, text: texts[at] ?? '' }));
}

/** PDF files that have text. */
export const pdf: TextReader = {
  accepts: (bytes) => String.fromCharCode(...bytes.subarray(0, 1024)).includes('%PDF-'),
  read,
};
