import { textWidth } from '../picture/lettering.ts';

/** No line begins with these. */
const closing = '、。,.)」』】:;!?';

/**
 * Breaks a paragraph into lines: at spaces, and between any two full-width characters.
 * @param width of a line, in the unit of the type size
 * @param size the type size
 */
export function wrap(paragraph: string, width: number, size: number): string[] {
  const pieces = paragraph.match(/[⺀-￯]|[^⺀-￯\s]+\s*|\s+/gu) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    const full = textWidth((line + piece).trimEnd(), size) > width;
    if (full && line !== '' && !closing.includes(piece)) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}
