import type PptxGenJS from 'pptxgenjs';
import { legendRows } from '../../drawing/legend-rows.ts';
import { deckWords } from '../../messages/deck.ts';
import type { Lang } from '../../messages/lang.ts';
import type { SceneContent } from './scene-content.ts';
import { leading, setPassage, type Piece } from './set-passage.ts';
import { styleOf, slideParagraphs, type SlideParagraph } from './slide-passage.ts';
import type { PictureStore } from './picture-store.ts';
import type { Painter } from './slide-picture.ts';
import { heightOf, addText } from './slide-text.ts';
import { fitTitle, type slideStarter } from './slide-title.ts';
import { box, ink, slideLayouts, type, type SlideLayout } from './slide.ts';

/** The settings and tools with which slides are made. */
export interface SlideTools {
  readonly lang: Lang;
  /** The language of the text. */
  readonly textLang: string;
  /** Every passage is read out, however many a scene has. */
  readonly inFull: boolean;
  /** Whose view the boundaries are. */
  readonly boundary: string;
  readonly begin: ReturnType<typeof slideStarter>;
  readonly painter: Painter;
  readonly pictures: PictureStore;
}

const fine = 10;
const sign = 14;
/** The distance from one row of the legend to the next. */
const row = 23;
const gap = 14;
/** The height that a title leaves to the passage below it at least. */
const least = 150;

/**
 * How a scene is set: evenly on one slide, or if that does not hold its passage, with more room for it
 * on several.
 */
function setScene(content: SceneContent, tools: SlideTools) {
  const bare = content.passages.length === 0;
  const one = setIn(
    slideLayouts.even,
    content,
    tools,
    bare ? [38, 34, 30, 26, 20] : [28, 24, 20, 16],
  );
  return one.slides.length > 1
    ? setIn(slideLayouts.long, content, tools, [24, 20, 16], ' (10/10)')
    : one;
}

/** @param after the longest number that may stand behind the title */
function setIn(
  layout: SlideLayout,
  content: SceneContent,
  tools: SlideTools,
  sizes: readonly number[],
  after = '',
) {
  const { x, width, top, bottom } = layout.column;
  const rows = legendRows(content.legend, width, sign);
  const sourceAt = bottom - heightOf(content.source, width, fine);
  const legendAt = sourceAt - 8 - rows.length * row;
  const bare = content.passages.length === 0;
  const from = bare ? 150 : top;
  const highest = legendAt - gap - from - (bare ? 0 : gap + least);
  const title = fitTitle(content.title, sizes, { x, y: from, width, highest }, after);
  const y = title.y + title.height + gap;
  const height = legendAt - gap - y;
  const style = styleOf(content, tools);
  const passage = setPassage(slideParagraphs(content, tools), { width, height }, style);
  return { ...passage, ...style, y, height, layout, title, rows, legendAt, sourceAt };
}

/**
 * Makes the slides of a scene: its map, and beside it title, passage, legend and source. A long passage
 * goes on to further slides; the notes are on each.
 * @returns how many there are
 */
export function addSceneSlides(content: SceneContent, tools: SlideTools): number {
  const { lang, begin, boundary, painter, pictures } = tools;
  const set = setScene(content, tools);
  const { layout, title, y, height, size, parting, slides, rows, legendAt, sourceAt } = set;
  const { map, column } = layout;
  const { x, width } = column;
  const image = pictures.add(painter.map(content, layout));
  // A title that was cut is kept in the notes.
  const notes = title.title === content.title ? [content.notes] : [content.title, content.notes];
  for (const [n, pieces] of slides.entries()) {
    const which = slides.length > 1 ? ` (${n + 1}/${slides.length})` : '';
    const made = begin({ ...title, title: title.title + which }, content.titleLang);
    made.addImage({
      data: image,
      altText: content.pictured,
      ...box(map.x, map.y, map.width, map.height),
    });
    if (pieces.length > 0) {
      made.addText(
        pieces.flatMap((piece, at) => runsOf(piece, size, at < pieces.length - 1, lang)),
        {
          ...box(x, y, width, height),
          ...type(lang),
          fontSize: size,
          paraSpaceAfter: pieces.length > 1 ? size * parting : 0,
        },
      );
    }
    addLegend(made, rows, { ...column, top: legendAt }, tools);
    addText(made, content.source, { x, y: sourceAt, width, size: fine, lang });
    const under = { x: 16, y: map.height + 6, width: map.width - 32 };
    addText(made, boundary, { ...under, size: 9, lang });
    made.addNotes(notes.filter(Boolean).join('\n\n'));
  }
  return slides.length;
}

/**
 * A paragraph as it is written, with its mark, if it has one, in smaller type behind it.
 * @param markLang the language of the mark
 */
function runsOf(
  { of, text }: Piece<SlideParagraph>,
  size: number,
  more: boolean,
  markLang: string,
): PptxGenJS.TextProps[] {
  const { scale = 1, lang, mark = '' } = of;
  const its = { ...type(lang), fontSize: size * scale, lineSpacing: size * scale * leading };
  const words = mark !== '' && text.endsWith(mark) ? text.slice(0, -mark.length) : text;
  const runs = [{ text: words, options: { ...its, color: ink.fill } }];
  if (words !== text)
    runs.push({
      text: mark,
      options: { ...its, ...type(markLang), fontSize: size * 0.6, color: ink.soft },
    });
  return runs.map((run, at) => ({
    ...run,
    options: { ...run.options, breakLine: more && at === runs.length - 1 },
  }));
}

function addLegend(
  made: PptxGenJS.Slide,
  rows: ReturnType<typeof setIn>['rows'],
  column: SlideLayout['column'],
  { lang: interfaceLang, painter, pictures }: SlideTools,
): void {
  for (const [n, entries] of rows.entries()) {
    for (const { meaning, name, lang, x } of entries) {
      const at = { x: column.x + x, y: column.top + n * row };
      made.addImage({
        data: pictures.add(painter.swatch(meaning)),
        altText: deckWords[interfaceLang].sign(name),
        ...box(at.x, at.y + 2, sign, sign),
      });
      const width = column.width - x - 20;
      addText(made, name, { x: at.x + 20, y: at.y, width, size: sign, lang, color: ink.fill });
    }
  }
}
