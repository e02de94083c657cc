import { languageOf } from '../../text/language-of.ts';
import type { SentenceSpan } from '../../text/language.ts';

/** Words of a unit, as a share of its length: where their middle stands. */
export function middleOf(text: string, quote: string): number {
  return (text.indexOf(quote) + quote.length / 2) / Math.max(1, text.length);
}

/**
 * The sentence that shows what a quotation in another edition shows: of those that name the place, the
 * one that stands where that quotation does; the whole unit where none names it.
 * @param named where the unit names the place
 */
export function sentenceLike(
  text: string,
  lang: string,
  named: readonly SentenceSpan[],
  middle: number,
): string {
  const away = ({ start, end }: SentenceSpan) =>
    Math.abs((start + end) / 2 / Math.max(1, text.length) - middle);
  const [nearest] = languageOf(lang)
    .sentencesIn(text)
    .filter((it) => named.some(({ start }) => it.start <= start && start < it.end))
    .toSorted((a, b) => away(a) - away(b));
  return nearest ? text.slice(nearest.start, nearest.end).trim() : text;
}
