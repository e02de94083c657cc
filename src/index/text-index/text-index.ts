import {
  indexFile,
  parseEditions,
  parseIndexRoot,
  textsPerFile,
  type IndexedEdition,
  type IndexRoot,
} from '../../pack/text-index.ts';
import type { PlaceId } from '../../place/place.ts';
import { normalize } from '../../text/normalize.ts';
import { inflate, jsonOf } from './inflate.ts';
import { KeyReader } from './key-reader.ts';
import { pairsOf, wordsOf } from './keys.ts';
import { readPlace } from './place-postings.ts';

/** Reads a file of an index by its path in it. @throws if it cannot be had */
export type ReadFile = (path: string) => Promise<Uint8Array<ArrayBuffer>>;

/** A text that names a place, by number: in how many passages, in which role. */
export interface TextOnPlace {
  readonly text: number;
  readonly passages: number;
  readonly role: string;
}

/** How much a query may read of the keys of an index, in bytes: with fewer keys than it has, more texts are left. */
const budget = 48_000;

/**
 * Looks in an index for texts that may have what is looked for, and reads no more of it than that takes.
 * No text that has it is missed; whether one does, the text itself says.
 */
export class TextIndex {
  readonly #read: ReadFile;
  readonly #root: IndexRoot;
  readonly #inflated = new Map<string, Promise<Uint8Array>>();
  readonly #pairs: KeyReader;
  readonly #words: KeyReader;

  private constructor(read: ReadFile, root: IndexRoot) {
    this.#read = read;
    this.#root = root;
    const inflate = (path: string) => this.#inflate(path);
    this.#pairs = new KeyReader('pairs', root.pairs, inflate);
    this.#words = new KeyReader('words', root.words, inflate);
  }

  /** @throws if the index cannot be had, or is of another format */
  static async open(read: ReadFile): Promise<TextIndex> {
    return new TextIndex(read, parseIndexRoot(jsonOf(await read('index.json'))));
  }

  /** The places that texts name, with the number of texts. */
  get places(): Readonly<Record<PlaceId, number>> {
    return this.#root.places;
  }

  /**
   * The texts that may have all words of a query, by number.
   * @param placesCalled the places that words call by name: a text that names one of them counts too
   */
  async textsWith(
    query: string,
    placesCalled: (words: string) => readonly PlaceId[] = () => [],
  ): Promise<number[]> {
    const terms = query.split(/\s+/u).filter((term) => normalize(term) !== '');
    const share = budget / Math.max(1, terms.length);
    const on = async (words: string) => {
      const texts = await Promise.all(placesCalled(words).map((place) => this.textsOn(place)));
      return texts.flat().map(({ text }) => text);
    };
    const found = await Promise.all(
      terms.map(async (term) => {
        const ways = [
          this.#withKeys(this.#pairs, pairsOf(term), share / 2),
          this.#withKeys(this.#words, wordsOf(term), share / 2),
          on(term),
        ];
        return (await Promise.all(ways)).flat();
      }),
    );
    const called = terms.length > 1 ? await on(query) : [];
    return [...new Set([...inAll(found), ...called])].sort((a, b) => a - b);
  }

  /** The texts that name a place. */
  async textsOn(place: PlaceId): Promise<TextOnPlace[]> {
    if (!this.#root.places[place]) return [];
    const bytes = await this.#inflate(indexFile.place(place));
    return readPlace(bytes).map((it) => ({ ...it, role: this.#root.roles[it.role] ?? '' }));
  }

  /** The newest of texts, so many of those with and without spaces between words each. */
  newest(texts: readonly number[], most: number): number[] {
    const { size } = this.#root.pairs;
    const kinds = [texts.filter((text) => text < size), texts.filter((text) => text >= size)];
    return kinds.flatMap((its) => its.slice(0, most));
  }

  /** Texts by their numbers. */
  async editions(texts: readonly number[]): Promise<IndexedEdition[]> {
    const fileOf = (text: number) => Math.floor(text / textsPerFile);
    const files = [...new Set(texts.map(fileOf))].map(async (file) => {
      const bytes = await this.#inflate(indexFile.texts(file));
      return [file, parseEditions(jsonOf(bytes))] as const;
    });
    const byFile = new Map(await Promise.all(files));
    return texts.flatMap((text) => byFile.get(fileOf(text))?.[text % textsPerFile] ?? []);
  }

  /** The texts that may have all keys; without a key, all. */
  async #withKeys(reader: KeyReader, keys: readonly string[], bytes: number): Promise<number[]> {
    if (keys.length === 0) return reader.texts;
    const read = keys.slice(0, reader.mostKeys(bytes));
    return inAll(await Promise.all(read.map((key) => reader.textsOf(key))));
  }

  /** A file without its compression; each is read once. */
  #inflate(path: string): Promise<Uint8Array> {
    const inflated = this.#inflated.get(path) ?? this.#read(path).then(inflate);
    this.#inflated.set(path, inflated);
    return inflated;
  }
}

/** The texts that are in every list; without a list, none. */
function inAll([first = [], ...others]: readonly number[][]): number[] {
  const sets = others.map((it) => new Set(it));
  return first.filter((text) => sets.every((set) => set.has(text)));
}
