import { ByteReader, ByteWriter } from './bytes.ts';

/** A text that names a place. */
export interface NamingText {
  readonly text: number;
  readonly passages: number;
  /** The number of the place's role there. */
  readonly role: number;
}

/** Writes which texts name a place, how often and in which role; the texts in their order. */
export class PlaceWriter {
  readonly #writer = new ByteWriter();
  #last = -1;
  count = 0;

  add({ text, passages, role }: NamingText): void {
    this.#writer.varint(text - this.#last - 1);
    this.#writer.varint(passages);
    this.#writer.varint(role);
    this.#last = text;
    this.count += 1;
  }

  written(): Uint8Array<ArrayBuffer> {
    return this.#writer.written();
  }
}

/** Reads what a `PlaceWriter` wrote. */
export function readPlace(bytes: Uint8Array): NamingText[] {
  const reader = new ByteReader(bytes);
  const texts: NamingText[] = [];
  let text = -1;
  while (!reader.done) {
    text += reader.varint() + 1;
    texts.push({ text, passages: reader.varint(), role: reader.varint() });
  }
  return texts;
}
