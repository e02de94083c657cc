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
} from '../../../src/pack/text-index.ts';
import { pairsIn, wordsIn } from '../../../src/index/text-index/keys.ts';
import { PlaceWriter } from '../../../src/index/text-index/place-postings.ts';
import { languageOf } from '../../../src/text/language-of.ts';
import { Runs } from './runs.ts';
import { writeTable } from './table-writer.ts';

/** An edition of a text with what is looked for in it. */
export interface IndexableEdition extends IndexedEdition {
  /** Its passages, and by what else it may be found, as the names of its topics. */
  readonly words: readonly string[];
  readonly places: readonly IndexedPlace[];
}

const folders = ['texts', 'places', 'pairs', 'words'] as const;

/** Writes the index of texts as static files. Each is taken by itself, and what memory cannot hold is put by. */
export class IndexWriter {
  readonly #out: string;
  readonly #aside = mkdtempSync(join(tmpdir(), 'text-index-'));
  readonly #pairs = new Runs(join(this.#aside, 'pairs'));
  readonly #words = new Runs(join(this.#aside, 'words'));
  readonly #places = new Map<string, PlaceWriter>();
  readonly #roles = new Map<string, number>();
  #shown: IndexedEdition[] = [];
  #texts = 0;
  #unspaced = 0;

  /** @param out an empty folder, or one that is made */
  constructor(out: string) {
    this.#out = out;
    for (const folder of folders) mkdirSync(join(out, folder), { recursive: true });
  }

  /** Takes a text: those without spaces between words first, each in the order in which they are to be found. */
  add({ words, places, ...edition }: IndexableEdition): void {
    if (languageOf(edition.lang).spaced) {
      this.#words.add(this.#texts - this.#unspaced, wordsIn(words));
    } else {
      if (this.#unspaced < this.#texts) throw new Error('texts without spaces come first');
      this.#pairs.add(this.#texts, pairsIn(words));
      this.#unspaced += 1;
    }
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
    const table = (folder: 'pairs' | 'words', runs: Runs, first: number, size: number) => ({
      first,
      size,
      ...writeTable(folder, runs.merged(), size, (path, bytes) => this.#write(path, bytes)),
    });
    const root: IndexRoot = {
      format: 1,
      texts: this.#texts,
      roles: [...this.#roles.keys()],
      places: Object.fromEntries(counts),
      pairs: table('pairs', this.#pairs, 0, this.#unspaced),
      words: table('words', this.#words, this.#unspaced, this.#texts - this.#unspaced),
    };
    writeFileSync(join(this.#out, 'index.json'), JSON.stringify(root));
    rmSync(this.#aside, { recursive: true });
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
