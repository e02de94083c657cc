import type { Note } from '../annotation/annotation.ts';

/**
 * Notes with what they say, loaded when someone first reads one.
 * @param notes as they come with the page
 * @throws if they cannot be had
 */
export async function loadNotes(notes: readonly Note[]): Promise<readonly Note[]> {
  if (notes.every(({ note }) => note)) return notes;
  const { default: all } = await import('virtual:notes');
  return notes.map(
    (note) => all.find((it) => it.unit === note.unit && it.quote === note.quote) ?? note,
  );
}
