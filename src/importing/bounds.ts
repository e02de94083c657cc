import { most } from '../pack/limits.ts';
import { Refused } from './note.ts';

/**
 * How much is read of a file that others made: many times what the longest texts have, and little enough
 * for any file to be read or refused in seconds.
 */
export const bounds = {
  /** Paragraphs; a text of a thousand pages has a tenth of them. */
  blocks: 50_000,
  /** Lines of a file that has lines; a thousand pages have two thirds of them. */
  lines: 60_000,
  /** Characters of a paragraph, in UTF-16 units; it becomes a unit, or part of one. */
  paragraph: most.text,
  /** How deep elements may stand in each other. */
  depth: 2_000,
} as const;

/** @throws {Refused} where there are too many paragraphs */
export function checkCount(blocks: readonly unknown[]): void {
  if (blocks.length > bounds.blocks) throw new Refused(['tooLong', bounds.blocks]);
}

/** @throws {Refused} where a paragraph is too long */
export function checkParagraph(text: string): void {
  if (text.length > bounds.paragraph) {
    const beginning = text.trim().slice(0, 40);
    throw new Refused(['tooLongParagraph', beginning, bounds.paragraph]);
  }
}
