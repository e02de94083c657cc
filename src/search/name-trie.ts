import { even } from '../text/even.ts';
import { Edges, edgesOf } from './edges.ts';

/** Kinds of characters whose runs are words: letters with digits, and katakana; 0: none. */
const isLetter = 1;
const isKatakana = 2;

const letter = /[\p{Script=Latin}\p{Nd}]/u;
const katakana = /[\p{Script=Katakana}ー]/u;

function kindsOf(): Uint8Array {
  return Uint8Array.from({ length: 0x1_0000 }, (_, at) => {
    // Beyond these there are ideographs, Hangul and halves of pairs.
    if ((at > 0x33ff && at < 0xff00) || at > 0xffef) return 0;
    const char = String.fromCharCode(at);
    if (letter.test(char)) return isLetter;
    return katakana.test(char) ? isKatakana : 0;
  });
}

const kinds = kindsOf();

/** Whether two characters that follow each other belong to one word. */
function joined(text: string, at: number): boolean {
  const kind = kinds[text.charCodeAt(at - 1)];
  return kind !== 0 && kind === kinds[text.charCodeAt(at)];
}

export interface Match<T> {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly value: T;
}

/** Decides on a name from one position to another. */
export type NameEnd = (text: string, start: number, end: number) => boolean;

const root = 1;

/** Mixes what was mixed before and a character into a place in a table of 65,536. */
const mix = (before: number, unit: number) =>
  (Math.imul(before, 0x9e3b) + Math.imul(unit, 0x101)) & 0xffff;
/** A name begins so, or is so short that what follows does not matter. */
const goesOn = 1;
const isWhole = 2;

/** Names and what they mean, found in a text at the longest. */
export class NameTrie<T> {
  readonly #edges: Edges;
  /** The meaning of the name that ends at a node, by the node's number; the first of them is the root. */
  readonly #values: (T | undefined)[] = [undefined, undefined];
  /**
   * How names begin, so that most of a text is passed over without a look into the trie: by the
   * first character as it is written, and by two and three of them as they are read.
   */
  readonly #firsts = new Uint8Array(0x1_0000);
  readonly #pairs = new Uint8Array(0x1_0000);
  readonly #triples = new Uint8Array(0x1_0000);

  /** @param names what is found, and what it means; the first meaning of a name stays */
  constructor(names: readonly (readonly [name: string, value: T])[]) {
    this.#edges = new Edges(edgesOf(names.map(([name]) => name)));
    const begins = new Map<number, number>();
    for (const [name, value] of names) {
      const units = Array.from({ length: name.length }, (_, at) => even[name.charCodeAt(at)] ?? 0);
      const read = units.filter((unit) => unit !== 0);
      const [first = 0, second = 0, third = 0] = read;
      begins.set(first, (begins.get(first) ?? 0) | (read.length === 1 ? isWhole : goesOn));
      const pair = mix(first, second);
      this.#pairs[pair] = (this.#pairs[pair] ?? 0) | (read.length === 2 ? isWhole : goesOn);
      this.#triples[mix(pair, third)] = 1;
      this.#add(read, value);
    }
    for (let at = 0; at < even.length; at++) this.#firsts[at] = begins.get(even[at] ?? 0) ?? 0;
  }

  #add(read: readonly number[], value: T): void {
    let node = root;
    for (const unit of read) {
      const next = this.#edges.follow(node, unit);
      if (next === 0) {
        this.#edges.add(node, unit, this.#values.length);
        node = this.#values.push(undefined) - 1;
      } else node = next;
    }
    this.#values[node] ??= value;
  }

  /**
   * The longest name that begins here and ends where a word does.
   * @param isEnd whether it may end within one
   */
  at(text: string, start: number, isEnd?: NameEnd): Match<T> | undefined {
    const edges = this.#edges;
    let node = root;
    let found: Match<T> | undefined;
    let blank = false;
    for (let at = start; at < text.length; at++) {
      const unit = even[text.charCodeAt(at)] ?? 0;
      // A name may go on behind what nobody sees, and on the next line.
      if (unit === 0 || (blank && unit === 0x20)) continue;
      blank = unit === 0x20;
      node = edges.follow(node, unit);
      if (node === 0) break;
      const value = this.#values[node];
      if (value === undefined) continue;
      if (!joined(text, at + 1) || isEnd?.(text, start, at + 1))
        found = { start, end: at + 1, value };
    }
    return found;
  }

  /** Where the next name may begin, from a position on; the text's length if nowhere. */
  next(text: string, from: number): number {
    const firsts = this.#firsts;
    const { length } = text;
    let before = from === 0 ? 0 : kinds[text.charCodeAt(from - 1)];
    for (let at = from; at < length; at++) {
      const unit = text.charCodeAt(at);
      const kind = kinds[unit];
      // Within a word nothing begins, but what goes on in ideographs: ゴルバチョフソ連大統領.
      if (kind === before && kind !== 0 && (kind === isLetter || joined(text, at + 1))) continue;
      before = kind;
      const first = firsts[unit] as number;
      if (first !== 0 && (first >= isWhole || this.#mayBegin(text, at))) return at;
    }
    return length;
  }

  #mayBegin(text: string, at: number): boolean {
    const second = even[text.charCodeAt(at + 1)] ?? 0;
    const pair = mix(even[text.charCodeAt(at)] ?? 0, second);
    const found = this.#pairs[pair] ?? 0;
    if (second === 0 || found >= isWhole) return true;
    if (found === 0) return false;
    const third = even[text.charCodeAt(at + 2)] ?? 0;
    return third === 0 || this.#triples[mix(pair, third)] === 1;
  }
}
