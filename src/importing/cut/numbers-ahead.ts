import type { Reading } from '../marker.ts';
import type { Piece } from './pieces.ts';

/** So many numbers are looked at ahead. */
const reach = 400;

/** The readings of a marker; within a list, one style at different depths is different sequences. */
export function readingsOf({ marker, depth }: Piece): Reading[] {
  return (marker?.readings ?? []).map((it) =>
    depth > 0 ? { ...it, style: `${it.style}@${depth}` } : it,
  );
}

/** Which numbers of each style come later in a text, asked for from its beginning to its end; weak ones are left out. */
export class NumbersAhead {
  readonly #found = new Map<string, { at: number; value: number }[]>();
  readonly #from = new Map<string, number>();

  constructor(pieces: readonly Piece[]) {
    for (const [at, piece] of pieces.entries()) {
      for (const { style, value, path } of piece.marker?.weak ? [] : readingsOf(piece)) {
        if (path) continue;
        const all = this.#found.get(style);
        if (all) all.push({ at, value });
        else this.#found.set(style, [{ at, value }]);
      }
    }
  }

  /** The numbers of a style that stand after a piece. */
  after(style: string, at: number): number[] {
    const all = this.#found.get(style) ?? [];
    // Pieces are asked for in their order, so that where the last search ended is never too far.
    let from = this.#from.get(style) ?? 0;
    while ((all[from]?.at ?? Infinity) <= at) from += 1;
    this.#from.set(style, from);
    return all.slice(from, from + reach).map(({ value }) => value);
  }
}

/** Numbers until they begin at 1 again. */
export function untilAnew(values: readonly number[]): readonly number[] {
  const end = values.indexOf(1);
  return end < 0 ? values : values.slice(0, end);
}

/** Whether, after inner lists that begin at 1, the outer number goes on. */
export function goesOn(later: readonly number[], outer: number): boolean {
  let inner = 1;
  for (const value of later) {
    if (value === inner + 1 || value === 1) inner = value;
    else return value === outer + 1;
  }
  return false;
}
