import type { Reading } from '../marker.ts';
import type { Piece } from './pieces.ts';

/** How far apart two headings may be, in pieces, and still be known as first and second. */
const reach = 400;

/** The numbers and letters of headings, which count on by themselves. */
export class HeadingNumbers {
  readonly #last = new Map<string, number>();

  constructor(readonly pieces: readonly Piece[]) {}

  #next({ marker, drawn }: Piece, at: number): Reading | undefined {
    const readings = marker && !marker.weak ? marker.readings : [];
    return readings.find(({ style, value, path }) => {
      if (drawn || path || value === (this.#last.get(style) ?? 0) + 1)
        return value > 1 || drawn || this.#goesOn(style, at);
      return value === 1 && this.#goesOn(style, at);
    });
  }

  /** Whether a second one comes. */
  #goesOn(style: string, at: number): boolean {
    return this.pieces
      .slice(at + 1, at + reach)
      .some((it) =>
        it.marker?.readings.some((other) => other.style === style && other.value === 2),
      );
  }

  /** Whether a heading's number is the one that is due, or a first one that a second follows. */
  isNext(piece: Piece, at: number): boolean {
    return this.#next(piece, at) !== undefined;
  }

  count(piece: Piece, at: number): void {
    const reading = this.#next(piece, at);
    if (reading) this.#last.set(reading.style, reading.value);
  }
}
