import { languageOf } from '../text/language-of.ts';
import type { Language } from '../text/language.ts';
import type { Span } from './text.ts';

/** A piece of a passage; what was found in it is to be marked. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

/** Finds where a snippet begins: at a clause or word shortly before what was found. */
function startBefore(text: string, at: number, { snippet: { lead }, spaced }: Language): number {
  const from = Math.max(0, at - lead);
  const before = text.slice(from, at);
  const clause = spaced ? before.search(/\s(?=\S)/) : before.search(/[。、](?!.*[。、])/s);
  return from === 0 ? 0 : clause < 0 ? from : from + clause + 1;
}

/** Finds where a snippet ends: no word between spaces is cut. */
function endBefore(text: string, end: number, start: number, { spaced }: Language): number {
  if (!spaced || end === text.length) return end;
  const space = text.slice(start, end + 1).search(/\s+\S*$/);
  return space > 0 ? start + space : end;
}

/**
 * Cuts from a passage what shows most of what was found in it.
 * @param spans what was found, in order, none overlapping
 * @param lang the language that the passage is in
 * @returns pieces in order, with … where the passage goes on
 */
export function snippet(text: string, spans: readonly Span[], lang: string): Piece[] {
  const language = languageOf(lang);
  const { length } = language.snippet;
  const within = (start: number) =>
    spans.filter(([from, to]) => from >= start && to <= start + length).length;
  const starts = spans.map(([start]) => startBefore(text, start, language));
  const start = starts.reduce(
    (best, it) => (within(it) > within(best) ? it : best),
    starts[0] ?? 0,
  );
  const first = spans.find(([from]) => from >= start);
  const whole = Math.min(text.length, Math.max(start + length, first?.[1] ?? 0));
  const end = Math.max(endBefore(text, whole, start, language), first?.[1] ?? 0);
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
