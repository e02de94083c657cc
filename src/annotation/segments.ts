import type { Mention, Note } from './annotation.ts';

/**
 * Cuts a passage into plain text and mentions, in order and without loss, and puts each note after the
 * words it is on; where these end within a mention, after that.
 * @param mentions the passage's mentions, by their start, none overlapping
 * @param notes the passage's notes, each with words that stand in it
 */
export function segments(
  text: string,
  mentions: readonly Mention[],
  notes: readonly Note[] = [],
): (string | Mention | Note)[] {
  const pieces: (string | Mention | Note)[] = [];
  const pending = notes
    .map((note) => ({ note, end: text.indexOf(note.quote) + note.quote.length }))
    .sort((a, b) => a.end - b.end);
  let at = 0;
  const plainTo = (end: number) => {
    if (end > at) pieces.push(text.slice(at, end));
    at = Math.max(at, end);
  };
  const readTo = (end: number) => {
    for (let next = pending[0]; next && next.end <= end; next = pending[0]) {
      plainTo(next.end);
      pieces.push(next.note);
      pending.shift();
    }
    plainTo(end);
  };
  for (const mention of mentions) {
    readTo(mention.start);
    pieces.push(mention);
    at = mention.end;
  }
  readTo(text.length);
  return pieces;
}
