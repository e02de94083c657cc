import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import {
  indexFile,
  textsPerFile,
  type IndexedEdition,
  type IndexedPlace,
  type IndexRoot,
  type KeyTable,
} from '../../../src/pack/text-index.ts';
import { hashOf, pairsIn, wordsIn } from '../../../src/index/text-index/keys.ts';
import { PlaceWriter } from '../../../src/index/text-index/place-postings.ts';
import { languageOf } from '../../../src/text/language-of.ts';
import { Runs } from './runs.ts';
import { hashBits, writeTable } from './table-writer.ts';

/** An edition of a text with what is looked for in it. */
export interface IndexableEdition extends IndexedEdition {
  /** Its passages, and by what else it may be found, as the names of its topics. */
  readonly words: readonly string[];
  readonly places: readonly IndexedPlace[];
}

const folders = ['texts', 'places', 'pairs', 'words'] as const;

/** The keys of texts of a kind. */
class KeyedTexts {
  readonly runs: Runs;
  texts = 0;
  bytes = 0;

  constructor(folder: string) {
    this.runs = new Runs(folder);
  }
}

/** Writes the index of texts as static files. Each is taken by itself, and what memory cannot hold is put by. */
export class IndexWriter {
  readonly #out: string;
  readonly #aside = mkdtempSync(join(tmpdir(), 'text-index-'));
  readonly #unspaced = new KeyedTexts(join(this.#aside, 'pairs'));
  readonly #spaced = new KeyedTexts(join(this.#aside, 'words'));
  readonly #places = new Map<string, PlaceWriter>();
  readonly #roles = new Map<string, number>();
  #shown: IndexedEdition[] = [];
  #texts = 0;

  /** @param out an empty folder, or one that is made */
  constructor(out: string) {
    this.#out = out;
    for (const folder of folders) mkdirSync(join(out, folder), { recursive: true });
  }

  /** Takes a text: those without spaces between words first, each in the order in which they are to be found. */
  add({ words, places, ...edition }: IndexableEdition): void {
    const { spaced } = languageOf(edition.lang);
    if (!spaced && this.#spaced.texts > 0) throw new Error('texts without spaces come first');
    const kind = spaced ? this.#spaced : this.#unspaced;
    const keys = spaced ? wordsIn(words) : pairsIn(words);
    kind.runs.add(
      kind.texts,
      [...keys].map((key) => hashOf(key, hashBits)),
    );
    kind.texts += 1;
    for (const it of words) kind.bytes += Buffer.byteLength(it);
    for (const { place, passages, role } of places) {
      const number = this.#roles.get(role) ?? this.#roles.size;
      this.#roles.set(role, number);
      const writer = this.#places.get(place) ?? new PlaceWriter();
      this.#places.set(place, writer);
      writer.add({ text: this.#texts, passages, role: number });
    }
    this.#shown.push(edition);
    this.#texts += 1;
    if (this.#shown.length === textsPerFile) this.#writeShown();
  }

  /** Writes all of it. */
  finish(): void {
    this.#writeShown();
    for (const [place, writer] of this.#places)
      this.#write(indexFile.place(place), writer.written());
    const counts = [...this.#places].map(([place, { count }]) => [place, count] as const);
    const root: IndexRoot = {
      format: 2,
      texts: this.#texts,
      roles: [...this.#roles.keys()],
      places: Object.fromEntries(counts),
      pairs: this.#table('pairs', this.#unspaced, 0),
      words: this.#table('words', this.#spaced, this.#unspaced.texts),
    };
    writeFileSync(join(this.#out, 'index.json'), JSON.stringify(root));
    rmSync(this.#aside, { recursive: true });
  }

  #table(folder: 'pairs' | 'words', { runs, texts, bytes }: KeyedTexts, first: number): KeyTable {
    const write = (path: string, shard: Uint8Array) => this.#write(path, shard);
    return { first, size: texts, ...writeTable(folder, () => runs.merged(), texts, bytes, write) };
  }

  #writeShown(): void {
    if (this.#shown.length === 0) return;
    const file = Math.floor((this.#texts - 1) / textsPerFile);
    this.#write(indexFile.texts(file), Buffer.from(JSON.stringify(this.#shown)));
    this.#shown = [];
  }

  #write(path: string, bytes: Uint8Array): number {
    const compressed = deflateRawSync(bytes, { level: 9 });
    writeFileSync(join(this.#out, path), compressed);
    return compressed.length;
  }
}
