import { indexFile, type KeyTable } from '../../pack/text-index.ts';
import { anyEnding, longestBeginning } from './keys.ts';
import { decodePostings } from './postings.ts';
import { decodeKeys, readShard } from './shard.ts';

/** Reads a file of an index and undoes its compression. */
export type Inflate = (path: string) => Promise<Uint8Array>;

/** A beginning that more shards have is looked up by its first letters, which have a key of their own. */
const mostShards = 2;

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
    const [page, shard] = this.#table.largest;
    return Math.max(1, Math.floor(bytes / (page + shard)));
  }

  /** The texts that have one of the keys. */
  async textsOf(keys: readonly string[]): Promise<number[]> {
    const shards = await Promise.all(keys.map((key) => this.#shardsFor(key, key)));
    return this.#decoded(shards.flat(), (key) => keys.includes(key));
  }

  /** The texts in which a word begins so, and for a long beginning others that begin nearly so. */
  async textsWithBeginning(word: string): Promise<number[]> {
    const letters = [...word];
    if (letters.length <= longestBeginning) return this.textsOf([word, word + anyEnding]);
    const shards = await this.#shardsFor(word, `${word}\uffff`);
    if (shards.length <= mostShards) return this.#decoded(shards, (key) => key.startsWith(word));
    return this.textsOf([letters.slice(0, longestBeginning).join('') + anyEnding]);
  }

  async #decoded(shards: readonly string[], isWanted: (key: string) => boolean): Promise<number[]> {
    const { first, size } = this.#table;
    const read = await Promise.all([...new Set(shards)].map((shard) => this.#inflate(shard)));
    const found = read.flatMap((bytes) =>
      [...readShard(bytes)]
        .filter(({ key }) => isWanted(key))
        .flatMap(({ postings, count }) => decodePostings(postings, count, size)),
    );
    return [...new Set(found)].map((text) => text + first);
  }

  /** The files of the shards that may have keys from one to another. */
  async #shardsFor(from: string, to: string): Promise<string[]> {
    const pages = within(this.#table.pages, from, to);
    const shards = await Promise.all(
      pages.map(async (page) => {
        const keys = decodeKeys(await this.#inflate(indexFile.page(this.#folder, page)));
        return within(keys, from, to).map((shard) => indexFile.shard(this.#folder, page, shard));
      }),
    );
    return shards.flat();
  }
}

/** Which of several, each known by its first key, may have keys from one to another. */
function within(firsts: readonly string[], from: string, to: string): number[] {
  return firsts.flatMap((first, at) => {
    const next = firsts[at + 1];
    return first <= to && (next === undefined || next > from) ? [at] : [];
  });
}
