import { spansUntil, type Language, type SentenceSpan } from './language.ts';

/** Scripts in which words do not stand between spaces. */
const unspaced = new Set(['Jpan', 'Hans', 'Hant', 'Thai', 'Laoo', 'Khmr', 'Mymr', 'Tibt']);

/** A text without a break is not handed on in longer pieces: beyond them time grows with the square. */
const longest = 10_000;

/**
 * Cuts a text where `Intl.Segmenter` ends a sentence.
 * @param goesOn whether a sentence goes on at a position all the same
 */
export function sentencesByIntl(
  text: string,
  tag: string,
  goesOn: (at: number) => boolean = () => false,
): SentenceSpan[] {
  const segmenter = new Intl.Segmenter(tag, { granularity: 'sentence' });
  const ends: number[] = [];
  for (let from = 0; from < text.length;) {
    const piece = text.slice(from, from + longest);
    const starts = [...segmenter.segment(piece)].map(({ index }) => from + index);
    const isLast = from + longest >= text.length;
    // The last sentence of a piece may go on in the next, unless it fills the piece.
    const next = isLast || starts.length === 1 ? from + piece.length : (starts.at(-1) ?? 0);
    ends.push(...starts.slice(1).filter((at) => at < next), next);
    from = next;
  }
  return spansUntil(ends.filter((at) => at === text.length || !goesOn(at)));
}

/** A language as far as `Intl` knows it. */
export function languageByIntl(tag: string): Language {
  const spaced = !unspaced.has(new Intl.Locale(tag).maximize().script ?? '');
  return {
    sentencesIn: (text) => sentencesByIntl(text, tag),
    clauseEnd: /(?<=[、，；]|[,;] )/,
    quotes: ['“', '”'],
    spaced,
    snippet: spaced ? { length: 190, lead: 50 } : { length: 96, lead: 24 },
  };
}
