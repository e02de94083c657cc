import { languageOf } from '../../text/language-of.ts';
import type { Size } from '../../map-model/camera.ts';
import { wrap } from '../../drawing/wrap.ts';
import { textWidth } from '../../map-model/labels/lettering.ts';

/** The line height, in ems. */
export const leading = 1.4;

/** How paragraphs are set. */
export interface Style {
  /** The sizes to choose from, in points, the largest first. */
  readonly sizes: readonly number[];
  /** The space between paragraphs, in ems. */
  readonly parting: number;
}

/** A paragraph to be set. */
export interface Paragraph {
  /** Between these it may go on to another slide. */
  readonly sentences: readonly string[];
  readonly lang: string;
  /** How large it is set beside the others; undefined: 1. */
  readonly scale?: number;
}

/** A paragraph on a slide, or as much of it as stands there. */
export interface Piece<P extends Paragraph> {
  readonly of: P;
  readonly text: string;
}

/** Paragraphs as slides have them. */
export interface PassageLayout<P extends Paragraph> {
  /** The type size in points, of what has no scale of its own. */
  readonly size: number;
  readonly slides: readonly (readonly Piece<P>[])[];
}

/**
 * How many lines a text takes; one em is kept free, for no line begins with a full stop.
 * @param widthOf measures a text in a type size
 */
export function linesOf(text: string, width: number, size: number, widthOf = textWidth): number {
  return Math.max(1, wrap(text, width - size, size, widthOf).length);
}

function heightOf(
  pieces: readonly Piece<Paragraph>[],
  width: number,
  size: number,
  parting: number,
): number {
  return pieces.reduce((sum, { of: { scale = 1 }, text }, at) => {
    const its = size * scale;
    return sum + linesOf(text, width, its) * its * leading + (at > 0 ? size * parting : 0);
  }, 0);
}

/**
 * Sets paragraphs as large as they go into a box; those too long for the smallest size go on to further
 * slides, sentence by sentence, and a sentence too long for one clause by clause.
 * @param box of one slide, in points
 */
export function setPassage<P extends Paragraph>(
  paragraphs: readonly P[],
  box: Size,
  { sizes, parting }: Style,
): PassageLayout<P> {
  const whole = paragraphs.map((of) => ({ of, text: of.sentences.join('') }));
  const fits = (pieces: readonly Piece<P>[], size: number) =>
    heightOf(pieces, box.width, size, parting) <= box.height;
  const size = sizes.find((it) => fits(whole, it));
  if (size !== undefined) return { size, slides: [whole] };
  const least = sizes.at(-1) ?? 0;
  const slides: Piece<P>[][] = [[]];
  for (const of of paragraphs) {
    const alone = (text: string) => [{ of, text }];
    for (const text of of.sentences.flatMap((it) =>
      fits(alone(it), least) ? [it] : it.split(languageOf(of.lang).clauseEnd),
    )) {
      const slide = slides.at(-1) ?? [];
      const last = slide.at(-1);
      const longer =
        last?.of === of ? slide.with(-1, { of, text: last.text + text }) : [...slide, { of, text }];
      if (slide.length > 0 && !fits(longer, least)) slides.push(alone(text));
      else slides.splice(-1, 1, longer);
    }
  }
  return { size: least, slides };
}
