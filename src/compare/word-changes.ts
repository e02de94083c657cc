import { diffArrays } from 'diff';
import type { Span } from '../search/text.ts';

/** A stretch of a passage. */
export interface Piece {
  readonly text: string;
  /** Whether the other passage has it not. */
  readonly changed: boolean;
}

/** A stretch between two changed ones, too slight to be called kept. */
const slight = /^[\p{P}\s]*$/u;

/**
 * Compares two passages word by word.
 * @param lang the language tag by which words are found
 * @returns each passage in pieces, without loss
 */
export function wordChanges(
  before: string,
  after: string,
  lang: string,
): [before: Piece[], after: Piece[]] {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
  const wordsOf = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment);
  const found = diffArrays(wordsOf(before), wordsOf(after)).map(({ added, removed, value }) => ({
    text: value.join(''),
    added,
    removed,
  }));
  const isKept = (at: number) => {
    const { text = '', added, removed } = found[at] ?? {};
    const between = at > 0 && at < found.length - 1;
    return !added && !removed && !(between && slight.test(text));
  };
  const side = (left: 'added' | 'removed') =>
    found
      .map((it, at) => ({ text: it[left] ? '' : it.text, changed: !isKept(at) }))
      .filter(({ text }) => text !== '');
  return [joined(side('added')), joined(side('removed'))];
}

/** A passage that stands alone: nothing of it is marked. */
export function unchanged(text: string): Piece[] {
  return [{ text, changed: false }];
}

function joined(pieces: readonly Piece[]): Piece[] {
  const found: Piece[] = [];
  for (const piece of pieces) {
    const last = found.at(-1);
    if (last?.changed === piece.changed)
      found[found.length - 1] = { ...last, text: last.text + piece.text };
    else found.push(piece);
  }
  return found;
}

/** Parts pieces where spans begin and end, and says which lie within one. */
export function withMarks(pieces: readonly Piece[], spans: readonly Span[]) {
  let from = 0;
  return pieces.flatMap(({ text, changed }) => {
    const to = from + text.length;
    const edges = spans.flat();
    const cuts = [from, ...edges.filter((at) => at > from && at < to), to].sort((a, b) => a - b);
    const parts = cuts.slice(1).map((end, at) => {
      const start = cuts[at] ?? end;
      const marked = spans.some(([first, last]) => first <= start && end <= last);
      return { text: text.slice(start - from, end - from), changed, marked };
    });
    from = to;
    return parts.filter((part) => part.text !== '');
  });
}
