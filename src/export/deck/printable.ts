/** Matches what neither paper nor XML 1.0 can hold: controls but the line's end, halves of characters, two code points. */
const unprintable = /(?!\n)[\p{Cc}\p{Cs}\ufffe\uffff]/gu;
/** The ends of lines that are not `\n`: of other systems, of Unicode, and as a page or a form feeds. */
const lineEnds = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g;

/** Text as paper and a file of slides can hold it: what they cannot is a space, every end of a line `\n`. */
export function printable(text: string): string {
  return text.replace(lineEnds, '\n').replace(unprintable, ' ');
}

/** The same on one line, as a title stands. */
export function printableLine(text: string): string {
  return printable(text).replace(/\s+/g, ' ').trim();
}
