import type { Note } from './annotation.ts';

/**
 * The notes that must go with words of a passage: those on any of these words, wherever in the passage the
 * words, or those of the note, stand again.
 * @param notes the passage's notes
 * @param words as they stand in it; if they do not, all its notes go with them
 */
export function notesOn(passage: string, notes: readonly Note[], words: string): readonly Note[] {
  const quoted = spansOf(passage, words);
  if (quoted.length === 0) return notes;
  return notes.filter(({ quote }) =>
    spansOf(passage, quote).some((noted) =>
      quoted.some((it) => noted.start < it.end && it.start < noted.end),
    ),
  );
}

function spansOf(passage: string, words: string) {
  const spans: { start: number; end: number }[] = [];
  if (words === '') return spans;
  for (let at = passage.indexOf(words); at >= 0; at = passage.indexOf(words, at + 1)) {
    spans.push({ start: at, end: at + words.length });
  }
  return spans;
}
