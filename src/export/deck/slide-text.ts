import type PptxGenJS from 'pptxgenjs';
import { linesOf } from './set-passage.ts';
import { box, ink, type } from './slide.ts';

/** The line height, in ems. */
const leading = 1.3;

/** How high a text stands, in points. */
export function heightOf(text: string, width: number, size: number): number {
  return linesOf(text, width, size) * size * leading;
}

/** Position and style of a text; lengths in points. */
interface TextFrame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly lang: string;
  readonly color?: string;
}

/**
 * Puts a text on a slide.
 * @returns how high it stands, in points
 */
export function addText(on: PptxGenJS.Slide, text: string, set: TextFrame): number {
  const { x, y, width, size, lang, color = ink.soft } = set;
  const height = heightOf(text, width, size);
  on.addText(text, {
    ...box(x, y, width, height),
    ...type(lang),
    fontSize: size,
    lineSpacing: size * leading,
    color,
  });
  return height;
}
