import type { Reading } from '../marker.ts';
import { goesOn, NumbersAhead, readingsOf, untilAnew } from './numbers-ahead.ts';
import type { Piece } from './pieces.ts';
import { isArticle, isBullet, isInner, rankOf } from './styles.ts';

/** How a number that counts was found. */
export interface Placed {
  /** How many numbers enclose it: 0 for those of the outermost sequence. */
  readonly level: number;
  readonly style: string;
  readonly value: number;
  readonly path?: readonly number[];
  /** `next`: as it had to be. `gap`: numbers are missing before it. `slip`: another is printed. */
  readonly how: 'next' | 'first' | 'gap' | 'slip' | 'begins' | 'restart';
  /** For a gap: the number before it. */
  readonly after?: number;
}

interface Level {
  readonly style: string;
  readonly path: readonly number[];
  last: number;
}

/** A gap may not be wider: what is numbered so belongs to something else. */
const widestGap = 30;

/**
 * Finds which markers count, by their sequence: the one that is due, a first one of an inner list or
 * of a new part, or one after a gap.
 */
export class Sequences {
  #stack: Level[] = [];
  /** The numbers of headings, as `2` or `2.1`: what they enclose may be numbered after them. */
  readonly #headings = new Set<string>();
  readonly #ahead: NumbersAhead;

  constructor(readonly pieces: readonly Piece[]) {
    this.#ahead = new NumbersAhead(pieces);
  }

  /** After an annex's title all begins anew. */
  reset(): void {
    this.#stack = [];
  }

  /** A heading ends the inner lists. */
  close(number?: string): void {
    this.#stack.length = Math.min(this.#stack.length, 1);
    if (number !== undefined) this.#headings.add(number);
  }

  /** @returns where a piece stands, if its marker counts */
  place(at: number): Placed | undefined {
    const piece = this.pieces[at];
    const marker = piece?.marker;
    if (!piece || !marker) return undefined;
    const readings = readingsOf(piece);
    const [first] = readings;
    if (first && isBullet(first.style)) return this.#bullet(first);
    const due = this.#due(readings);
    if (due || marker.weak) return due;
    for (const reading of readings) {
      const placed = this.#other(reading, at, piece.drawn);
      if (placed) return placed;
    }
    return undefined;
  }

  #other(reading: Reading, at: number, drawn: boolean): Placed | undefined {
    if (reading.path) return this.#dotted(reading, drawn);
    return reading.value === 1 ? this.#first(reading, at, drawn) : this.#out(reading, at, drawn);
  }

  /** The number that is due, in the innermost sequence that waits for it. */
  #due(readings: readonly Reading[]): Placed | undefined {
    for (let level = this.#stack.length - 1; level >= 0; level--) {
      const open = this.#stack[level];
      const found = readings.find(
        ({ style, value, path }) => !path && style === open?.style && value === open.last + 1,
      );
      if (open && found) return this.#go(level, found, 'next');
    }
    return undefined;
  }

  /** 2.3 after 2.2, 2.1 after 2, 第5条の2 after 第5条. */
  #dotted({ style, value, path = [] }: Reading, drawn: boolean): Placed | undefined {
    if (isArticle(style)) {
      const level = this.#stack.findIndex((it) => it.style === style && it.last === path[0]);
      return level < 0
        ? undefined
        : { ...this.#go(level, { style, value: path[0] ?? 0 }, 'next'), path };
    }
    const key = path.slice(0, -1).join('.');
    const level = this.#stack.findIndex((it) => it.style === style && it.path.join('.') === key);
    const open = this.#stack[level];
    if (open) {
      const gap = value - open.last;
      if (gap < 1 || gap > widestGap) return undefined;
      const after = open.last;
      return this.#go(level, { style, value, path }, gap === 1 ? 'next' : 'gap', after);
    }
    const above = this.#stack.findLastIndex((it) => [...it.path, it.last].join('.') === key);
    const known = above >= 0 || drawn || this.#headings.has(key);
    if (!known && (this.#stack.length > 0 || value > 1)) return undefined;
    this.#stack.length = above + 1;
    this.#stack.push({ style, path: path.slice(0, -1), last: value });
    return { level: above + 1, style, value, path, how: 'first' };
  }

  #first({ style, value }: Reading, at: number, drawn: boolean): Placed | undefined {
    const later = this.#ahead.after(style, at);
    const followed = later[0] === 2 || (later[0] === 3 && later[1] === 4);
    const sure = drawn || isArticle(style) || followed || this.#announced(at);
    const level = this.#stack.findLastIndex((it) => it.style === style);
    const open = this.#stack[level];
    if (open && goesOn(later, open.last))
      return this.#push(style, value, 'first', this.#stack.length);
    if (!sure) return undefined;
    if (open) return this.#go(level, { style, value }, 'restart');
    return this.#push(style, value, 'first', this.#above(style, at));
  }

  /** Whether what stands before says that a list follows. */
  #announced(at: number): boolean {
    return /[:：—–]$/.test(this.pieces[at - 1]?.text ?? '');
  }

  /** How many of the open sequences stay open where one of another style begins. */
  #above(style: string, at: number): number {
    const rank = rankOf(style);
    if (rank === 0) return 0;
    const ended = this.#stack.findIndex(
      (it) =>
        rankOf(it.style) > rank &&
        !untilAnew(this.#ahead.after(it.style, at)).includes(it.last + 1),
    );
    return ended < 0 ? this.#stack.length : ended;
  }

  /** A number that is not due: after a gap, or printed wrongly. */
  #out({ style, value }: Reading, at: number, drawn: boolean): Placed | undefined {
    const level = this.#stack.findLastIndex((it) => it.style === style);
    const open = this.#stack[level];
    const later = this.#ahead.after(style, at);
    if (!open) {
      const [second = 0, third = 0] = later;
      const begins = !isInner(style) && second > value && third > second && third <= value + 5;
      return drawn || begins
        ? this.#push(style, value, 'begins', this.#above(style, at))
        : undefined;
    }
    const due = open.last + 1;
    if (later[0] === due + 1 && value !== open.last)
      return this.#go(level, { style, value: due }, 'slip');
    const inOrder = drawn || !untilAnew(later).some((it) => it >= due && it <= value);
    if (value > due && value - due < widestGap && inOrder)
      return this.#go(level, { style, value }, 'gap', open.last);
    return undefined;
  }

  #bullet({ style }: Reading): Placed {
    const level = this.#stack.findIndex((it) => it.style === style);
    if (level < 0) return this.#push(style, 1, 'first', this.#stack.length);
    const value = (this.#stack[level]?.last ?? 0) + 1;
    return this.#go(level, { style, value }, 'next');
  }

  #push(style: string, value: number, how: Placed['how'], level: number): Placed {
    this.#stack.length = level;
    const above = this.#stack.at(-1);
    this.#stack.push({ style, path: above ? [...above.path, above.last] : [], last: value });
    return { level, style, value, how };
  }

  #go(level: number, reading: Reading, how: Placed['how'], after?: number): Placed {
    this.#stack.length = level + 1;
    const open = this.#stack[level];
    if (open) open.last = reading.value;
    return { level, ...reading, how, ...(after !== undefined && { after }) };
  }
}
