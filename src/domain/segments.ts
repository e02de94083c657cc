import type { Mention } from './pack.ts';

/**
 * Cuts a passage into plain text and mentions, in order and without loss.
 * @param mentions the passage's mentions, by their start, none overlapping
 */
export function segments(text: string, mentions: readonly Mention[]): (string | Mention)[] {
  const pieces: (string | Mention)[] = [];
  let at = 0;
  for (const mention of mentions) {
    if (mention.start > at) pieces.push(text.slice(at, mention.start));
    pieces.push(mention);
    at = mention.end;
  }
  if (at < text.length) pieces.push(text.slice(at));
  return pieces;
}
