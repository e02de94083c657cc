import { indexFile, type KeyTable } from '../../../src/pack/text-index.ts';
import { encodePostings } from '../../../src/index/text-index/postings.ts';
import { encodeKeys, ShardWriter } from '../../../src/index/text-index/shard.ts';
import type { KeyTexts } from './runs.ts';

/** Writes a file, compressed. @returns its size, in bytes */
export type Write = (path: string, bytes: Uint8Array) => number;

/** So large a shard becomes before another is begun, in bytes, not compressed. */
const shardSize = 4_000;
const shardsPerPage = 64;

/**
 * Writes keys and their texts into shards, and where each begins into pages.
 * @param keys each once, in order
 * @param size the number of texts
 */
export function writeTable(
  folder: 'pairs' | 'words',
  keys: Iterable<KeyTexts>,
  size: number,
  write: Write,
): Pick<KeyTable, 'pages' | 'largest'> {
  const pages: string[] = [];
  let firsts: string[] = [];
  let [largestPage, largestShard] = [0, 0];
  let shard = new ShardWriter();
  const endPage = () => {
    const [first] = firsts;
    if (first === undefined) return;
    const bytes = write(indexFile.page(folder, pages.length), encodeKeys(firsts));
    largestPage = Math.max(largestPage, bytes);
    pages.push(first);
    firsts = [];
  };
  const endShard = () => {
    if (shard.first === undefined) return;
    const bytes = write(indexFile.shard(folder, pages.length, firsts.length), shard.written());
    largestShard = Math.max(largestShard, bytes);
    firsts.push(shard.first);
    shard = new ShardWriter();
    if (firsts.length === shardsPerPage) endPage();
  };
  for (const { key, texts } of keys) {
    shard.add({ key, count: texts.length, postings: encodePostings(texts, size) });
    if (shard.length >= shardSize) endShard();
  }
  endShard();
  endPage();
  return { pages, largest: [largestPage, largestShard] };
}
