import { ideographOf } from '../../text/radicals.ts';

/** Radicals alone: nothing else is made even, for the wording stays as it is. */
const radical = /[\u2e80-\u2ef3\u2f00-\u2fd5]/g;
/** A point for hyphenation, where Japanese has the point between words or before an item. */
const point = /‧/g;

/**
 * Puts ideographs in place of the radicals that look like them.
 * @param japanese whether the text is in Japanese
 * @returns the text, and how many were mended
 */
export function mendRadicals(text: string, japanese: boolean): { text: string; mended: number } {
  let mended = 0;
  const counted = (character: string) => {
    mended += 1;
    return character;
  };
  const made = text.replace(radical, (it) => counted(ideographOf(it)));
  const whole = japanese ? made.replace(point, () => counted('・')) : made;
  return { text: whole, mended };
}
