/** A span of a text that is shown in some way. */
export interface Marked {
  readonly start: number;
  readonly end: number;
}

/** A stretch of a text, with the span that it is of. */
export interface Piece<Span> {
  readonly text: string;
  readonly span?: Span;
}

/**
 * Cuts a text into stretches without loss; of spans that overlap, the first is shown.
 * @param spans in the order of the text
 */
export function piecesOf<Span extends Marked>(text: string, spans: readonly Span[]): Piece<Span>[] {
  const pieces: Piece<Span>[] = [];
  let at = 0;
  for (const span of spans) {
    if (span.start < at) continue;
    if (span.start > at) pieces.push({ text: text.slice(at, span.start) });
    pieces.push({ text: text.slice(span.start, span.end), span });
    at = span.end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}

/** A stretch of a text around a span, cut where words end as far as that can be known. */
export function snippet(text: string, { start, end }: Marked, room = 60) {
  const from =
    start <= room ? 0 : Math.max(0, text.lastIndexOf(' ', start - room / 2) + 1, start - room);
  const until = Math.min(text.length, end + room);
  return {
    before: (from > 0 ? '…' : '') + text.slice(from, start),
    words: text.slice(start, end),
    after: text.slice(end, until) + (until < text.length ? '…' : ''),
  };
}

/** Where in an element's text a selection lies, in UTF-16 units; undefined: not within it, or empty. */
export function selectedIn(element: HTMLElement, selection: Selection | null): Marked | undefined {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!element.contains(range.commonAncestorContainer)) return undefined;
  const before = document.createRange();
  before.setStart(element, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  const end = start + range.toString().length;
  return range.toString().trim() === '' ? undefined : { start, end };
}
