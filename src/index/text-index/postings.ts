import type { BitReader, BitWriter } from './bits.ts';

/**
 * Writes which of so many texts have a key: their number, and by Rice's code the gaps between them; where
 * more than half have it, which have not.
 * @param texts their numbers, ascending; one at least
 * @param size the number of all texts
 */
export function writePostings(writer: BitWriter, texts: readonly number[], size: number): void {
  writer.gamma(texts.length);
  const few = 2 * texts.length > size ? complementOf(texts, size) : texts;
  const width = widthFor(few.length, size);
  let last = -1;
  for (const text of few) {
    writer.rice(text - last - 1, width);
    last = text;
  }
}

/**
 * Reads what `writePostings` wrote.
 * @returns the numbers of the texts, ascending
 */
export function readPostings(reader: BitReader, size: number): number[] {
  const count = reader.gamma();
  const most = 2 * count > size;
  const few = most ? size - count : count;
  const width = widthFor(few, size);
  const texts: number[] = [];
  let last = -1;
  while (texts.length < few) {
    last += reader.rice(width) + 1;
    texts.push(last);
  }
  return most ? complementOf(texts, size) : texts;
}

/** How many bits of a gap are written as they are, so that the mean gap takes least. */
function widthFor(count: number, size: number): number {
  return count === 0 ? 0 : Math.max(0, Math.floor(Math.log2((size / count) * Math.LN2)));
}

/** The texts that are not among these. */
function complementOf(texts: readonly number[], size: number): number[] {
  const others: number[] = [];
  let at = 0;
  for (let text = 0; text < size; text++) {
    if (texts[at] === text) at += 1;
    else others.push(text);
  }
  return others;
}
