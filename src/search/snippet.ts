import type { Span } from './text.ts';

/** A piece of a passage; what was found in it is to be marked. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

/** How much of a passage is shown, and how much of it before what was found, in UTF-16 units. */
const length = 96;
const lead = 24;

/** The beginning of a clause shortly before a position, else the position itself. */
function clauseBefore(text: string, at: number): number {
  const from = Math.max(0, at - lead);
  const clause = text.slice(from, at).search(/[。、](?!.*[。、])/s);
  return from === 0 ? 0 : clause < 0 ? from : from + clause + 1;
}

/**
 * Cuts from a passage what shows most of what was found in it.
 * @param spans what was found, in order, none overlapping
 * @returns pieces in order, with … where the passage goes on
 */
export function snippet(text: string, spans: readonly Span[]): Piece[] {
  const within = (start: number) =>
    spans.filter(([from, to]) => from >= start && to <= start + length).length;
  const starts = spans.map(([start]) => clauseBefore(text, start));
  const start = starts.reduce(
    (best, it) => (within(it) > within(best) ? it : best),
    starts[0] ?? 0,
  );
  const first = spans.find(([from]) => from >= start);
  const end = Math.min(text.length, Math.max(start + length, first?.[1] ?? 0));
  const pieces: Piece[] = [];
  const add = (text: string, found: boolean) => {
    if (text !== '') pieces.push({ text, found });
  };
  let at = start;
  if (start > 0) add('…', false);
  for (const [from, to] of spans) {
    if (from < start || to > end) continue;
    add(text.slice(at, from), false);
    add(text.slice(from, to), true);
    at = to;
  }
  add(text.slice(at, end), false);
  if (end < text.length) add('…', false);
  return pieces;
}
