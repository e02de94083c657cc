import { ByteReader, ByteWriter } from './bytes.ts';

/** A key, how many texts have it, and which, encoded. */
export interface KeyPostings {
  readonly key: string;
  readonly count: number;
  readonly postings: Uint8Array;
}

/** Writes keys in their order, each by where it differs from the one before. */
export class ShardWriter {
  readonly #writer = new ByteWriter();
  #last = '';
  #first: string | undefined;

  get length(): number {
    return this.#writer.length;
  }

  /** The key that it begins with; undefined: it has none. */
  get first(): string | undefined {
    return this.#first;
  }

  add({ key, count, postings }: KeyPostings): void {
    this.#first ??= key;
    writeKey(this.#writer, key, this.#last);
    this.#last = key;
    this.#writer.varint(count);
    this.#writer.varint(postings.length);
    this.#writer.bytes(postings);
  }

  written(): Uint8Array<ArrayBuffer> {
    return this.#writer.written();
  }
}

/** Reads what a `ShardWriter` wrote. */
export function* readShard(bytes: Uint8Array): Generator<KeyPostings> {
  const reader = new ByteReader(bytes);
  let key = '';
  while (!reader.done) {
    key = readKey(reader, key);
    const count = reader.varint();
    yield { key, count, postings: reader.bytes(reader.varint()) };
  }
}

/** Writes keys alone, in their order. */
export function encodeKeys(keys: readonly string[]): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  for (const [at, key] of keys.entries()) writeKey(writer, key, keys[at - 1] ?? '');
  return writer.written();
}

export function decodeKeys(bytes: Uint8Array): string[] {
  const reader = new ByteReader(bytes);
  const keys: string[] = [];
  while (!reader.done) keys.push(readKey(reader, keys.at(-1) ?? ''));
  return keys;
}

function writeKey(writer: ByteWriter, key: string, last: string): void {
  let same = 0;
  while (same < key.length && key[same] === last[same]) same += 1;
  // Half a character cannot be written.
  if (/[\ud800-\udbff]/.test(key[same - 1] ?? '')) same -= 1;
  writer.varint(same);
  writer.string(key.slice(same));
}

function readKey(reader: ByteReader, last: string): string {
  const same = reader.varint();
  return last.slice(0, same) + reader.string();
}
