/** A sentence of a text, in UTF-16 units, the end exclusive. */
export interface SentenceSpan {
  readonly start: number;
  readonly end: number;
}

/** The rules that depend on a text's language. Those of its setting stand in `ui/theme.css`. */
export interface Language {
  /** Cuts a text into its sentences, without loss: spaces belong to the sentence before them. */
  readonly sentencesIn: (text: string) => SentenceSpan[];
  /** Matches between two clauses, where a sentence that is too long may be parted. */
  readonly clauseEnd: RegExp;
  /** The marks that open and close a quotation. */
  readonly quotes: readonly [open: string, close: string];
  /** Whether words stand between spaces, so that what one looks for begins where a word begins. */
  readonly spaced: boolean;
  /** How much of a passage a search shows, and how much of it before what was found, in UTF-16 units. */
  readonly snippet: { readonly length: number; readonly lead: number };
}

/** Spans that follow each other without a gap, from where each of them ends. */
export function spansUntil(ends: readonly number[]): SentenceSpan[] {
  return ends.map((end, at) => ({ start: ends[at - 1] ?? 0, end }));
}
