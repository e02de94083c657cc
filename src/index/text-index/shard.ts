import { BitReader, BitWriter } from './bits.ts';
import { readPostings, writePostings } from './postings.ts';

/** A key by its number, and the texts that have it, ascending. */
export interface KeyTexts {
  readonly key: number;
  readonly texts: readonly number[];
}

/**
 * Writes keys in their order, each by the gap to the one before.
 * @param first the least number that a key in it may have
 * @param size the number of all texts
 */
export function encodeShard(
  keys: readonly KeyTexts[],
  first: number,
  size: number,
): Uint8Array<ArrayBuffer> {
  const writer = new BitWriter();
  writer.gamma(keys.length + 1);
  let last = first - 1;
  for (const { key, texts } of keys) {
    writer.gamma(key - last);
    last = key;
    writePostings(writer, texts, size);
  }
  return writer.written();
}

/** The texts that have a key, of what `encodeShard` wrote; none if the key is not in it. */
export function textsIn(bytes: Uint8Array, key: number, first: number, size: number): number[] {
  const reader = new BitReader(bytes);
  let last = first - 1;
  for (let left = reader.gamma() - 1; left > 0; left--) {
    last += reader.gamma();
    if (last > key) break;
    const texts = readPostings(reader, size);
    if (last === key) return texts;
  }
  return [];
}
