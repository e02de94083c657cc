import type { Note } from './note.ts';

/** A piece of a source as its program sets it off: a paragraph, an item of a list, a heading. */
export interface Block {
  readonly kind: 'paragraph' | 'heading' | 'footnote';
  /** Without what the program draws; a line feed stands where a line may end by chance only. */
  readonly text: string;
  /** The number or bullet that the program draws before it: `12.`, `(a)`, `•`. */
  readonly marker?: string;
  /** How deep in a list it stands: 0 is its outermost level. */
  readonly depth?: number;
  /** How far it is set off as a title is: by how much larger, in half points, and one for the middle of the line. */
  readonly display?: number;
}

/** What a source says of itself, as far as it does. */
export interface SourceFacts {
  readonly title?: string;
  /** A language tag of BCP 47. */
  readonly lang?: string;
  /** `YYYY-MM-DD`, as the source has it. */
  readonly date?: string;
  /** Where it was published. */
  readonly url?: string;
}

/** A source as it was read. */
export interface Source {
  readonly blocks: readonly Block[];
  /** What whoever goes on with it should know. */
  readonly notes: readonly Note[];
  readonly facts: SourceFacts;
}

export interface ReadOptions {
  /** Called now and then with the share that is read, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** Gives a table of characters that PDFs in Japanese may need, by its file's name. */
  readonly cmap?: (name: string) => Promise<Uint8Array>;
}

/** Reads the files of one format. */
export interface TextReader {
  /** Whether it reads a file that begins with these bytes and has this name. */
  readonly accepts: (bytes: Uint8Array, name: string) => boolean;
  /** @throws {Refused} where the file cannot be read, with the reason */
  readonly read: (bytes: Uint8Array, options?: ReadOptions) => Source | Promise<Source>;
}
