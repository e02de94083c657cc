import type PptxGenJS from 'pptxgenjs';
import { boundaryNote } from '../exchange/boundary-note.ts';
import { legendRows } from '../exchange/legend-rows.ts';
import type { Lang } from '../words/lang.ts';
import { citation, words } from '../words/words.ts';
import type { Leaf } from './leaf.ts';
import { leading, parting, setPassage } from './set-passage.ts';
import type { swatchImages } from './slide-picture.ts';
import { heightOf, put } from './slide-text.ts';
import { headed, type beginner } from './slide-title.ts';
import { box, ink, shares, type, type Share } from './slide.ts';

/** What slides are made with. */
export interface Tools {
  readonly lang: Lang;
  /** The language of the text. */
  readonly textLang: string;
  readonly begin: ReturnType<typeof beginner>;
  readonly swatch: ReturnType<typeof swatchImages>;
}

const fine = 10;
const sign = 14;
/** From one row of the legend to the next. */
const row = 23;
const gap = 14;

/**
 * How a scene is set: evenly on one slide, or if that does not hold its passage, with more room for it
 * on several.
 */
function setScene(leaf: Leaf) {
  const bare = leaf.passages.length === 0;
  const one = setIn(shares.even, leaf, leaf.title, bare ? [38, 34, 30, 26] : [28, 24, 20]);
  return one.slides.length > 1 ? setIn(shares.long, leaf, `${leaf.title} (10/10)`, [24, 20]) : one;
}

/** @param longest the title, with the longest number that may stand beside it */
function setIn(share: Share, leaf: Leaf, longest: string, sizes: readonly number[]) {
  const { x, width, top, bottom } = share.column;
  const title = headed(longest, sizes, { x, y: leaf.passages.length === 0 ? 150 : top, width });
  const rows = legendRows(leaf.legend, width, sign);
  const sourceAt = bottom - heightOf(leaf.source, width, fine);
  const legendAt = sourceAt - 8 - rows.length * row;
  const y = title.y + title.height + gap;
  const height = legendAt - gap - y;
  const passage = { ...setPassage(paragraphsOf(leaf), { width, height }), y, height };
  return { ...passage, share, title, rows, legendAt, sourceAt };
}

/**
 * Makes the slides of a scene: its map, and beside it title, passage, legend and source. A long passage
 * goes on to further slides; the notes are on each.
 * @param paint makes its map, as a data URL
 */
export async function addScene(
  leaf: Leaf,
  paint: (share: Share) => Promise<string>,
  tools: Tools,
): Promise<void> {
  const { lang, textLang, begin } = tools;
  const { share, title, y, height, size, slides, rows, legendAt, sourceAt } = setScene(leaf);
  const { map, column } = share;
  const { x, width } = column;
  const image = await paint(share);
  for (const [n, paragraphs] of slides.entries()) {
    const which = slides.length > 1 ? ` (${n + 1}/${slides.length})` : '';
    const made = begin({ ...title, title: leaf.title + which });
    made.addImage({
      data: image,
      altText: `${words[lang].map}: ${leaf.legend.map(({ name }) => name).join(', ')}`,
      ...box(map.x, map.y, map.width, map.height),
    });
    if (paragraphs.length > 0) {
      made.addText(
        paragraphs.map((text, at) => ({
          text,
          options: { breakLine: at < paragraphs.length - 1 },
        })),
        {
          ...box(x, y, width, height),
          ...type(textLang),
          fontSize: size,
          lineSpacing: size * leading,
          paraSpaceAfter: paragraphs.length > 1 ? size * parting : 0,
          color: ink.fill,
        },
      );
    }
    await addLegend(made, rows, { ...column, top: legendAt }, tools);
    put(made, leaf.source, { x, y: sourceAt, width, size: fine, lang });
    const under = { x: 16, y: map.height + 6, width: map.width - 32 };
    put(made, boundaryNote[lang], { ...under, size: 9, lang });
    made.addNotes(leaf.notes);
  }
}

/** Where several units are read, each begins with its number. */
function paragraphsOf({ passages }: Leaf): string[][] {
  return passages.map(({ unit, sentences: [first = '', ...others] }) => [
    passages.length > 1 ? `¶${citation(unit)} ${first}` : first,
    ...others,
  ]);
}

async function addLegend(
  made: PptxGenJS.Slide,
  rows: ReturnType<typeof legendRows>,
  column: Share['column'],
  { lang, swatch }: Tools,
): Promise<void> {
  for (const [n, entries] of rows.entries()) {
    for (const { meaning, name, x } of entries) {
      const at = { x: column.x + x, y: column.top + n * row };
      made.addImage({ data: await swatch(meaning), ...box(at.x, at.y + 2, sign, sign) });
      const width = column.width - x - 20;
      put(made, name, { x: at.x + 20, y: at.y, width, size: sign, lang, color: ink.fill });
    }
  }
}
