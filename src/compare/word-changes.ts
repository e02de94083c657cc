import { diffArrays } from 'diff';
import type { Span } from '../search/text.ts';

/** A stretch of a passage. */
export interface Piece {
  readonly text: string;
  /** Whether the other passage has it not. */
  readonly changed: boolean;
}

/** A word with the signs and spaces that follow it. */
interface Word {
  readonly word: string;
  readonly text: string;
}

/**
 * Compares two passages word by word; signs and spaces belong to the word before them, and alone are no
 * change: so of “Peru, Fiji, Chile” and “Fiji, Ghana, Chile” it is Fiji that stayed, not the commas.
 * @param lang the language tag by which words are found
 * @returns each passage in pieces, without loss
 */
export function wordChanges(
  before: string,
  after: string,
  lang: string,
): [before: Piece[], after: Piece[]] {
  const [a, b] = [wordsIn(before, lang), wordsIn(after, lang)];
  const found: [before: Piece[], after: Piece[]] = [[], []];
  let [inA, inB] = [0, 0];
  const take = (words: readonly Word[], from: number, count: number, changed: boolean) => ({
    text: words
      .slice(from, from + count)
      .map(({ text }) => text)
      .join(''),
    changed,
  });
  const comparator = (one: Word, other: Word) => one.word === other.word;
  for (const { added, removed, count } of diffArrays(a, b, { comparator })) {
    if (!added) {
      found[0].push(take(a, inA, count, removed));
      inA += count;
    }
    if (!removed) {
      found[1].push(take(b, inB, count, added));
      inB += count;
    }
  }
  return found;
}

function wordsIn(text: string, lang: string): Word[] {
  const words: Word[] = [];
  for (const { segment, isWordLike } of new Intl.Segmenter(lang, { granularity: 'word' }).segment(
    text,
  )) {
    const last = words.at(-1);
    if (isWordLike || !last) words.push({ word: segment, text: segment });
    else words[words.length - 1] = { ...last, text: last.text + segment };
  }
  return words;
}

/** A passage that stands alone: nothing of it is marked. */
export function unchanged(text: string): Piece[] {
  return [{ text, changed: false }];
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
