import { textWidth } from '../map-model/labels/lettering.ts';

/** No line begins with these. */
const closing = '、。,.)」』】:;!?';

/**
 * Breaks a paragraph into lines: at spaces, between any two full-width characters, and anywhere in a word
 * that is wider than a line.
 * @param width of a line, in the unit of the type size
 * @param size the type size
 * @param widthOf measures a text in a type size
 */
export function wrap(
  paragraph: string,
  width: number,
  size: number,
  widthOf = textWidth,
): string[] {
  const words = paragraph.match(/[⺀-￯]|[^⺀-￯\s]+\s*|\s+/gu) ?? [];
  const pieces = words.flatMap((word) =>
    widthOf(word.trimEnd(), size) > width ? [...word] : [word],
  );
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    const full = widthOf((line + piece).trimEnd(), size) > width;
    const hangs = closing.includes(piece) && widthOf(line, size) <= width;
    if (full && line !== '' && !hangs) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}
