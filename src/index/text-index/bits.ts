/** Bits that grow as they are written. Of a number that is written whole, the highest bit comes first. */
export class BitWriter {
  readonly #bytes: number[] = [];
  #length = 0;

  bit(bit: number): void {
    if ((this.#length & 7) === 0) this.#bytes.push(0);
    const last = this.#bytes.length - 1;
    this.#bytes[last] = (this.#bytes[last] ?? 0) | (bit << (this.#length & 7));
    this.#length += 1;
  }

  /** So many low bits of a number. */
  low(value: number, width: number): void {
    for (let at = width - 1; at >= 0; at--) this.bit((value >>> at) & 1);
  }

  /** A number from 1, in Elias's gamma code: less for the less. */
  gamma(value: number): void {
    const width = 31 - Math.clz32(value);
    for (let zero = 0; zero < width; zero++) this.bit(0);
    this.low(value, width + 1);
  }

  /** A number from 0, in Rice's code: its low bits, so many, as they are. */
  rice(value: number, width: number): void {
    for (let more = value >>> width; more > 0; more--) this.bit(1);
    this.bit(0);
    this.low(value, width);
  }

  /** All that was written, filled up with zeros to a whole byte. */
  written(): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(this.#bytes);
  }
}

/** Reads what a `BitWriter` wrote. */
export class BitReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  bit(): number {
    const bit = ((this.#bytes[this.#at >> 3] ?? 1) >> (this.#at & 7)) & 1;
    this.#at += 1;
    return bit;
  }

  low(width: number): number {
    let value = 0;
    for (let more = width; more > 0; more--) value = value * 2 + this.bit();
    return value;
  }

  gamma(): number {
    let width = 0;
    while (this.bit() === 0) width += 1;
    return 2 ** width + this.low(width);
  }

  rice(width: number): number {
    let more = 0;
    while (this.bit() === 1) more += 1;
    return more * 2 ** width + this.low(width);
  }
}
