import { languageOf } from '../text/language-of.ts';
import { fold, type Folded } from '../text/normalize.ts';

/** A stretch of a text, in UTF-16 units, the end exclusive. */
export type Span = readonly [start: number, end: number];

/** A text made ready to be searched. */
export interface Searchable {
  readonly source: string;
  /** Words in it stand between spaces, and are found from their beginning on. */
  readonly spaced: boolean;
  readonly written: Folded;
  readonly sound: Folded;
  readonly kana: Folded;
}

/** @param lang the language that the text is in */
export function searchable(text: string, lang: string): Searchable {
  return {
    source: text,
    spaced: languageOf(lang).spaced,
    written: fold(text, 'as written'),
    sound: fold(text, 'sound'),
    kana: fold(text, 'kana'),
  };
}

function occurrences({ text, starts, ends }: Folded, wanted: string): Span[] {
  const spans: Span[] = [];
  if (wanted === '') return spans;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    spans.push([starts[at] ?? 0, ends[at + wanted.length - 1] ?? 0]);
  }
  return spans;
}

/** Spans in their order, those that touch or overlap made one. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const made: Span[] = [];
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = made.at(-1);
    if (last && start <= last[1]) made[made.length - 1] = [last[0], Math.max(last[1], end)];
    else made.push([start, end]);
  }
  return made;
}

/** Where something that is left out parts a folded text's letters: in how many of them it is before that. */
function gapsIn({ starts, ends }: Folded, source: string, gap: RegExp): Set<number> {
  const gaps = starts.flatMap((start, at) => {
    const end = ends[at - 1];
    return end !== undefined && gap.test(source.slice(end, start)) ? [at] : [];
  });
  return new Set(gaps);
}

const letter = /[\p{L}\p{N}]/u;

/**
 * Whether a span of a text is words that begin as those looked for do: port is in ports and not in
 * airport, and these not in the sea.
 * @param gaps where the words looked for are parted
 */
function beginsWords(source: string, [start, end]: Span, gaps: ReadonlySet<number>): boolean {
  if (letter.test(source[start] ?? '') && letter.test(source[start - 1] ?? '')) return false;
  const found = source.slice(start, end);
  return [...gapsIn(fold(found, 'as written'), found, /\s/)].every((at) => gaps.has(at));
}

/**
 * Looks for words in a text, however they are written. Hiragana finds katakana too, for so one types
 * before one converts; katakana does not find hiragana: とることに is not トルコ. Where words stand
 * between spaces, they are found from their beginning on.
 * @returns a function that finds the words' spans in a text, in order
 */
export function finder(words: string): (text: Searchable) => Span[] {
  const written = fold(words, 'as written');
  const sound = fold(words, 'sound');
  const kana = fold(words, 'kana');
  const gaps = gapsIn(written, words, /[^’']/);
  const typed = /\p{Script=Hiragana}/u.test(words);
  return (text) => {
    const spans = [
      ...occurrences(text.written, written.text),
      ...occurrences(text.sound, sound.text),
      ...(typed ? occurrences(text.kana, kana.text) : []),
    ];
    return mergeSpans(
      text.spaced ? spans.filter((span) => beginsWords(text.source, span, gaps)) : spans,
    );
  };
}
