import type { Size } from '../picture/camera.ts';
import { wrap } from '../exchange/wrap.ts';

/** From one line to the next, in ems. */
export const leading = 1.4;
/** Between paragraphs, in ems. */
export const parting = 0.5;
/** Type sizes in points, the largest first: the last can still be read from the back of a room. */
const sizes = [26, 24, 22, 20];

/** A paragraph, sentence by sentence. */
type Paragraph = readonly string[];

/** A passage as slides have it. */
export interface Setting {
  /** The type size in points. */
  readonly size: number;
  /** What each slide holds, a string a paragraph. */
  readonly slides: readonly (readonly string[])[];
}

/** How many lines a text takes; one em is kept free, for no line begins with a full stop. */
export function linesOf(text: string, width: number, size: number): number {
  return Math.max(1, wrap(text, width - size, size).length);
}

function heightOf(paragraphs: readonly string[], width: number, size: number): number {
  const lines = paragraphs.reduce((sum, text) => sum + linesOf(text, width, size), 0);
  return (lines * leading + Math.max(0, paragraphs.length - 1) * parting) * size;
}

/**
 * Sets a passage as large as it goes into a box; one too long for the smallest size goes on to further
 * slides, sentence by sentence.
 * @param box of one slide, in points
 */
export function setPassage(paragraphs: readonly Paragraph[], box: Size): Setting {
  const whole = paragraphs.map((sentences) => sentences.join(''));
  const fits = (text: readonly string[], size: number) =>
    heightOf(text, box.width, size) <= box.height;
  const size = sizes.find((it) => fits(whole, it));
  if (size !== undefined) return { size, slides: [whole] };
  const least = sizes.at(-1) ?? 0;
  const slides: string[][] = [[]];
  for (const sentences of paragraphs) {
    let begun = false;
    for (const piece of sentences.flatMap((it) => (fits([it], least) ? [it] : clausesOf(it)))) {
      const slide = slides.at(-1) ?? [];
      const longer = begun ? slide.with(-1, (slide.at(-1) ?? '') + piece) : [...slide, piece];
      if (slide.length > 0 && !fits(longer, least)) slides.push([piece]);
      else slides.splice(-1, 1, longer);
      begun = true;
    }
  }
  return { size: least, slides };
}

/** A sentence too long for a slide is parted after its commas. */
function clausesOf(sentence: string): string[] {
  return sentence.split(/(?<=、)/);
}
