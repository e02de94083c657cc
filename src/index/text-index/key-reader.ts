import { indexFile, type KeyTable } from '../../pack/text-index.ts';
import { hashOf } from './keys.ts';
import { textsIn } from './shard.ts';

/** Reads a file of an index and undoes its compression. */
export type Inflate = (path: string) => Promise<Uint8Array>;

/** Looks up the keys of some of an index's texts, and reads the shards alone that may have them. */
export class KeyReader {
  readonly #folder: string;
  readonly #table: KeyTable;
  readonly #inflate: Inflate;

  constructor(folder: 'pairs' | 'words', table: KeyTable, inflate: Inflate) {
    this.#folder = folder;
    this.#table = table;
    this.#inflate = inflate;
  }

  /** All of its texts. */
  get texts(): number[] {
    const { first, size } = this.#table;
    return Array.from({ length: size }, (_, at) => first + at);
  }

  /** How many keys may be looked up where so many bytes may be read; one always. */
  mostKeys(bytes: number): number {
    return Math.max(1, Math.floor(bytes / this.#table.largest));
  }

  /** The texts that may have a key: all that have it, and those that have another of the same number. */
  async textsOf(key: string): Promise<number[]> {
    const { bits, shardBits, size, first } = this.#table;
    const [number, shard] = [hashOf(key, bits), hashOf(key, shardBits)];
    const bytes = await this.#inflate(indexFile.shard(this.#folder, shard));
    const texts = textsIn(bytes, number, shard * 2 ** (bits - shardBits), size);
    return texts.map((text) => text + first);
  }
}
