/** What nobody sees and nothing needs: soft hyphens, zero-width spaces, marks of byte order and direction. */
const unseen = /[\u00ad\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Control characters, but tabs and line feeds. */

const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/**
 * Text with its white space made even: one space for many, an ideographic one where one stood, no
 * spaces at the ends of lines, `\n` for every kind of line break.
 */
export function clean(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(unseen, '')
    .replace(controls, '')
    .replace(/[^\S\n]+/g, (spaces) => (spaces.includes('\u3000') ? '\u3000' : ' '))
    .replace(/[^\S\n]*\n[^\S\n]*/g, '\n')
    .replace(/^\s+|\s+$/g, '');
}

/** Scripts that are written without spaces between words. */
const unspaced = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]`;
const wrapInUnspaced = new RegExp(
  String.raw`(?<=${unspaced})\s*\n\s*|\s*\n\s*(?=${unspaced})`,
  'gu',
);

/** Joins the lines of a paragraph: by a space, between ideographs or kana by nothing, after a hyphen by nothing. */
export function joinLines(text: string): string {
  return text
    .replace(/(?<=\p{L}[-‐])\n(?=\p{L})/gu, '')
    .replace(wrapInUnspaced, '')
    .replace(/\s*\n\s*/g, ' ');
}
