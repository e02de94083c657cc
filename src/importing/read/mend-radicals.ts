import { ideographOf } from '../../text/radicals.ts';

/** Radicals alone: nothing else is made even, for the wording stays as it is. */
const radical = /[\u2e80-\u2ef3\u2f00-\u2fd5]/g;
/** A point for hyphenation, where Japanese has the point between words. */
const point = /(?<=[\u3040-\u30ff\u4e00-\u9fff])‧|‧(?=[\u3040-\u30ff\u4e00-\u9fff])/g;

/** Puts ideographs in place of the radicals that look like them. @returns the text, and how many */
export function mendRadicals(text: string): { text: string; mended: number } {
  let mended = 0;
  const counted = (character: string) => {
    mended += 1;
    return character;
  };
  const made = text
    .replace(radical, (it) => counted(ideographOf(it)))
    .replace(point, () => counted('・'));
  return { text: made, mended };
}
