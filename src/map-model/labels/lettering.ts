import type { Size } from '../camera.ts';

/**
 * The type size of names on the map in CSS pixels: larger where the map is, or the reader is far from it;
 * a phone is held in the hand, also in a briefing.
 */
export function labelSize({ width, height, far }: Size): number {
  if (far) return Math.max(11.5, Math.min(17, width / 40), Math.min(width, height) / 44);
  return Math.max(11.5, Math.min(26, 8 + width / 185));
}

/** A name that finds no room in that size is set smaller, but never in letters smaller than can be read. */
export function smallLabelSize(size: Size): number {
  return Math.max(10, labelSize(size) * 0.82);
}

/** The line height of names, in ems. */
export const lineHeight = 1.15;

/** Width by counting: a full-width character takes an em, any other more than half of one. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const char of text) ems += char.charCodeAt(0) > 0x2e80 ? 1 : 0.6;
  return ems * size;
}

/** Where a name may be broken, the most natural first: at a point or a space, before kana, before kanji. */
const seams = [
  /(?<=・|\s)/u,
  /(?<=\p{sc=Han})(?=\p{sc=Kana})/u,
  /(?<=[\p{sc=Kana}ー])(?=\p{sc=Han})/u,
];

/** The least length of a word alone on a line: no one writes 北 over マケドニア. */
const least = 2;

/**
 * Breaks a name in two, as evenly as it can be without parting a word.
 * @returns two lines, or one if the name has no place to break
 */
export function breakName(name: string): readonly string[] {
  for (const seam of seams) {
    const parts = name.split(seam);
    const pairs = parts
      .map((_, at) => [parts.slice(0, at).join('').trim(), parts.slice(at).join('')] as const)
      .filter((pair) => pair.every((line) => line.length >= least));
    const [best] = pairs.toSorted((a, b) => longer(a) - longer(b));
    if (best) return best;
  }
  return [name];
}

function longer([first, second]: readonly [string, string]): number {
  return Math.max(first.length, second.length);
}
