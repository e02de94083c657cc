import { indexFile, type KeyTable } from '../../../src/pack/text-index.ts';
import { encodeShard, type KeyTexts } from '../../../src/index/text-index/shard.ts';

/** Writes a file, compressed. @returns its size, in bytes */
export type Write = (path: string, bytes: Uint8Array) => number;

/** So large shards may be in the mean, in bytes. */
const shardSize = 2_000;
/** With sixteen numbers for a key, a word that no text has seldom leads to one. */
const spareBits = 4;
/** Where keys take more of their texts' size, as those of short texts do, and of a file, they share numbers. */
const shareOfTexts = 0.05;
/** How many bits of a key's hash are known. */
export const hashBits = 32;

/**
 * Writes keys and their texts into shards.
 * @param merged gives the keys in order, each once, by its whole hash
 * @param size the number of texts
 * @param bytes the size of the texts
 */
export function writeTable(
  folder: 'pairs' | 'words',
  merged: () => Iterable<KeyTexts>,
  size: number,
  bytes: number,
  write: Write,
): Pick<KeyTable, 'bits' | 'shardBits' | 'largest'> {
  let count = 0;
  for (const _ of merged()) count += 1;
  let bits = bitsFor(count) + spareBits;
  let taken = sizeOf(merged(), bits, size);
  const most = Math.max(shardSize, shareOfTexts * bytes);
  while (taken > most) taken = sizeOf(merged(), --bits, size);
  const shardBits = Math.min(bits, bitsFor(taken / shardSize));
  let largest = 0;
  let shard = 0;
  for (const encoded of shards(merged(), bits, shardBits, size)) {
    largest = Math.max(largest, write(indexFile.shard(folder, shard), encoded));
    shard += 1;
  }
  return { bits, shardBits, largest };
}

/** What keys by so many bits take, in bytes. */
function sizeOf(keys: Iterable<KeyTexts>, bits: number, size: number): number {
  let bytes = 0;
  for (const shard of shards(keys, bits, Math.min(bits, 8), size)) bytes += shard.length;
  return bytes;
}

/** Each shard in turn, encoded. */
function* shards(
  keys: Iterable<KeyTexts>,
  bits: number,
  shardBits: number,
  size: number,
): Generator<Uint8Array<ArrayBuffer>, void> {
  const numbers = 2 ** (bits - shardBits);
  let own: KeyTexts[] = [];
  let first = 0;
  for (const it of narrowed(keys, bits)) {
    for (; it.key >= first + numbers; first += numbers) {
      yield encodeShard(own, first, size);
      own = [];
    }
    own.push(it);
  }
  for (; first < 2 ** bits; first += numbers) {
    yield encodeShard(own, first, size);
    own = [];
  }
}

/** Keys by so many bits of their hashes; those that share a number have their texts together. */
function* narrowed(keys: Iterable<KeyTexts>, bits: number): Generator<KeyTexts, void> {
  let number = -1;
  let shared: (readonly number[])[] = [];
  for (const { key, texts } of keys) {
    const next = Math.floor(key / 2 ** (hashBits - bits));
    if (next !== number) {
      if (shared.length > 0) yield { key: number, texts: union(shared) };
      number = next;
      shared = [];
    }
    shared.push(texts);
  }
  if (shared.length > 0) yield { key: number, texts: union(shared) };
}

function union([first = [], ...others]: (readonly number[])[]): readonly number[] {
  if (others.length === 0) return first;
  return [...new Set([first, ...others].flat())].sort((a, b) => a - b);
}

/** So many bits tell so many apart. */
function bitsFor(count: number): number {
  return Math.max(0, Math.ceil(Math.log2(count)));
}
