import { closeSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { ByteReader, ByteWriter } from '../../../src/index/text-index/bytes.ts';
import type { KeyTexts } from '../../../src/index/text-index/shard.ts';

/** So much of a file is read or written at once, in bytes. */
const chunk = 1 << 18;

/** Collects which texts have which keys, and gives them by key: what memory cannot hold is put by in files, sorted, and merged. */
export class Runs {
  readonly #folder: string;
  readonly #mostHeld: number;
  #held = new Map<number, number[]>();
  #count = 0;
  #files: string[] = [];

  /**
   * @param folder a folder for files that are needed only meanwhile, which is made
   * @param mostHeld so many pairs of a key and a text are held in memory at most
   */
  constructor(folder: string, mostHeld = 4_000_000) {
    this.#folder = folder;
    this.#mostHeld = mostHeld;
    mkdirSync(folder);
  }

  /** @param text its number, greater than that of any before */
  add(text: number, keys: Iterable<number>): void {
    for (const key of keys) {
      const texts = this.#held.get(key) ?? [];
      if (texts.at(-1) === text) continue;
      texts.push(text);
      this.#held.set(key, texts);
      this.#count += 1;
    }
    if (this.#count >= this.#mostHeld) this.#putBy();
  }

  /** Every key once, in order. */
  *merged(): Generator<KeyTexts> {
    const heads = [...this.#files.map(readRun), this.#sorted()].map((run) => ({
      run,
      next: run.next(),
    }));
    for (;;) {
      const left = heads.flatMap(({ next }) => (next.done ? [] : [next.value.key]));
      if (left.length === 0) return;
      const key = Math.min(...left);
      const texts: number[] = [];
      // Earlier runs are of earlier texts.
      for (const head of heads) {
        if (head.next.done || head.next.value.key !== key) continue;
        for (const text of head.next.value.texts) texts.push(text);
        head.next = head.run.next();
      }
      yield { key, texts };
    }
  }

  *#sorted(): Generator<KeyTexts, undefined> {
    for (const key of [...this.#held.keys()].sort((a, b) => a - b))
      yield { key, texts: this.#held.get(key) ?? [] };
  }

  #putBy(): void {
    const file = join(this.#folder, `${this.#files.length}.run`);
    const out = openSync(file, 'w');
    let writer = new ByteWriter();
    for (const { key, texts } of this.#sorted()) {
      const record = new ByteWriter();
      record.varint(key);
      for (const [at, text] of texts.entries()) record.varint(text - (texts[at - 1] ?? 0));
      writer.varint(record.length);
      writer.bytes(record.written());
      if (writer.length < chunk) continue;
      writeSync(out, writer.written());
      writer = new ByteWriter();
    }
    writeSync(out, writer.written());
    closeSync(out);
    this.#files.push(file);
    this.#held = new Map();
    this.#count = 0;
  }
}

/** Reads a file that was put by, a part at a time. */
function* readRun(file: string): Generator<KeyTexts, undefined> {
  const from = openSync(file, 'r');
  let buffer = Buffer.alloc(0);
  for (;;) {
    const reader = new ByteReader(buffer);
    const length = buffer.length < 8 ? Infinity : reader.varint();
    if (length > buffer.length - reader.at) {
      const more = Buffer.alloc(chunk);
      const read = readSync(from, more);
      if (read > 0) {
        buffer = Buffer.concat([buffer, more.subarray(0, read)]);
        continue;
      }
      if (buffer.length === 0) break;
    }
    const own = new ByteReader(buffer);
    yield readRecord(own.bytes(own.varint()));
    buffer = buffer.subarray(own.at);
  }
  closeSync(from);
}

function readRecord(bytes: Uint8Array): KeyTexts {
  const reader = new ByteReader(bytes);
  const key = reader.varint();
  const texts: number[] = [];
  while (!reader.done) texts.push((texts.at(-1) ?? 0) + reader.varint());
  return { key, texts };
}
