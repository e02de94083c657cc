import { fold, type Folded } from '../text/normalize.ts';

/** A stretch of a text, in UTF-16 units, the end exclusive. */
export type Span = readonly [start: number, end: number];

/** A text made ready to be searched. */
export interface Searchable {
  readonly written: Folded;
  readonly sound: Folded;
  readonly kana: Folded;
}

export function searchable(text: string): Searchable {
  return {
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
export function united(spans: readonly Span[]): Span[] {
  const made: Span[] = [];
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = made.at(-1);
    if (last && start <= last[1]) made[made.length - 1] = [last[0], Math.max(last[1], end)];
    else made.push([start, end]);
  }
  return made;
}

/**
 * Looks for words in a text, however they are written. Hiragana finds katakana too, for so one types
 * before one converts; katakana does not find hiragana: とることに is not トルコ.
 * @returns a function that finds the words' spans in a text, in order
 */
export function finder(words: string): (text: Searchable) => Span[] {
  const { written, sound, kana } = searchable(words);
  const typed = /\p{Script=Hiragana}/u.test(words);
  return (text) =>
    united([
      ...occurrences(text.written, written.text),
      ...occurrences(text.sound, sound.text),
      ...(typed ? occurrences(text.kana, kana.text) : []),
    ]);
}
