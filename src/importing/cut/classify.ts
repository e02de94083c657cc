import { HeadingNumbers } from './heading-numbers.ts';
import { annexOf, isHeading, isUnBody } from './headings.ts';
import type { Piece } from './pieces.ts';
import { Sequences, type Placed } from './sequence.ts';
import { isArticle, isInner } from './styles.ts';

/** What a piece is to the text. */
export type Step =
  | { readonly kind: 'text'; readonly piece: Piece }
  | { readonly kind: 'loose'; readonly piece: Piece }
  | { readonly kind: 'footnote'; readonly piece: Piece }
  /** `inOrder`: its number or letter is the first or the next of such headings. */
  | { readonly kind: 'heading'; readonly piece: Piece; readonly inOrder: boolean }
  | { readonly kind: 'annex'; readonly piece: Piece; readonly sign: string }
  | { readonly kind: 'number'; readonly piece: Piece; readonly placed: Placed };

/** @returns the text without the marker that is printed before it */
export const textOf = ({ text, marker, drawn }: Piece) =>
  drawn || !marker ? text : text.slice(marker.printed.length).trim();

/** A heading's number, where it is one that paragraphs may be numbered after. */
function numberOf({ marker }: Piece): string | undefined {
  const [reading] = marker?.readings ?? [];
  return reading && /^[\d#]/.test(reading.style)
    ? (reading.path?.join('.') ?? String(reading.value))
    : undefined;
}

/** Finds what each piece is: a title, a heading, a number that counts, or none of these. */
export function classify(pieces: readonly Piece[]): Step[] {
  const sequences = new Sequences(pieces);
  const headings = new HeadingNumbers(pieces);
  return pieces.map((piece, at): Step => {
    if (piece.kind === 'footnote') return { kind: 'footnote', piece };
    const sign = annexOf(piece);
    if (sign !== undefined && at > 0) {
      sequences.reset();
      return { kind: 'annex', piece, sign };
    }
    const inOrder = piece.marker !== undefined && headings.isNext(piece, at);
    // Among names, B. Smith is no heading under a letter.
    if (
      isHeading(piece, pieces[at + 1]) &&
      (inOrder || !piece.marker || piece.kind === 'heading')
    ) {
      if (inOrder) headings.count(piece, at);
      sequences.close(inOrder ? numberOf(piece) : undefined);
      return { kind: 'heading', piece, inOrder };
    }
    const placed = sequences.place(at);
    if (placed) return { kind: 'number', piece, placed };
    return { kind: piece.loose ? 'loose' : 'text', piece };
  });
}

/** Of a text that is numbered at least this share stands in units with numbers, and no more before the first. */
const leastNumbered = 0.2;
const mostBefore = 0.6;

const lengthOf = (steps: readonly Step[]) =>
  steps.reduce((sum, { piece }) => sum + piece.text.length, 0);

/** Whether the units of a text are those with numbers; if not, numbers are lists in paragraphs that are counted. */
export function isNumbered(steps: readonly Step[]): boolean {
  const outer = (step: Step) => step.kind === 'number' && !isInner(step.placed.style);
  const first = steps.findIndex(outer);
  if (first < 0) return false;
  const all = lengthOf(steps);
  const resolution = steps.some(({ piece }) => isUnBody(piece.text));
  const before = resolution ? 0 : lengthOf(steps.slice(0, first)) / all;
  return before < mostBefore && numberedLength(steps.slice(first)) / all > leastNumbered;
}

/** How much stands in units with numbers and what belongs to them, in UTF-16 units. */
function numberedLength(steps: readonly Step[]): number {
  let length = 0;
  let within = false;
  let article = false;
  for (const step of steps) {
    if (step.kind === 'number') {
      within ||= !isInner(step.placed.style);
      article ||= isArticle(step.placed.style);
    } else if (step.kind === 'text' && !article) within = false;
    if (within && step.kind !== 'heading') length += step.piece.text.length;
  }
  return length;
}

/** From where on what has no number stands after the text, in a text whose numbers have one paragraph each. */
export function closingFrom(steps: readonly Step[]): number {
  const last = steps.findLastIndex(({ kind }) => kind === 'number');
  const first = steps.findIndex(({ kind }) => kind === 'number');
  const further = steps
    .slice(first, last)
    .some(({ kind }, at) => kind === 'text' && steps[first + at - 1]?.kind !== 'heading');
  return further || last < 0 ? Infinity : last + 1;
}
