import type { AlignedRow } from '../../importing/align/align.ts';
import type { OriginalRow } from '../../pack/added-original/added-original.ts';

type Rows = readonly OriginalRow[];
/** The units of the original by the position of a row. */
type Words = Record<number, readonly string[]>;

/**
 * The rows of an alignment, one for each unit of the pack: where it has several for one of the original,
 * the first has the words.
 */
export function rowsOf(aligned: readonly AlignedRow[]): OriginalRow[] {
  return aligned.flatMap(({ a, b, sure }): OriginalRow[] =>
    a.length === 0
      ? [{ from: b, sure }]
      : a.map((unit, at) => ({
          unit,
          from: at === a.length - 1 ? b.slice(at) : b.slice(at, at + 1),
          sure,
        })),
  );
}

/** How a row is corrected; each takes back what another does, but `settle`. */
export const corrections = {
  /** It is right as it is. */
  settle: (rows: Rows, at: number) => changed(rows, {}, at),
  /** It takes the first words of the next row. */
  join(rows: Rows, at: number) {
    const [first, ...rest] = rows[at + 1]?.from ?? [];
    if (first === undefined) return rows;
    return changed(rows, { [at]: [...fromAt(rows, at), first], [at + 1]: rest }, at);
  },
  /** It gives its last words to the next row. */
  split(rows: Rows, at: number) {
    const last = rows[at]?.from.at(-1);
    if (last === undefined || at + 1 >= rows.length) return rows;
    const next = [last, ...fromAt(rows, at + 1)];
    return changed(rows, { [at]: fromAt(rows, at).slice(0, -1), [at + 1]: next }, at);
  },
  /** Its words, and those of the doubtful rows after it, go a row up. */
  up(rows: Rows, at: number) {
    if (at === 0) return rows;
    const end = endOfDoubt(rows, at);
    const from: Words = { [at - 1]: [...fromAt(rows, at - 1), ...fromAt(rows, at)] };
    for (let to = at; to < end; to++) from[to] = to + 1 < end ? fromAt(rows, to + 1) : [];
    return changed(rows, from, at - 1);
  },
  /** Its words, and those of the doubtful rows after it, go a row down. */
  down(rows: Rows, at: number) {
    const end = Math.max(endOfDoubt(rows, at), Math.min(at + 2, rows.length));
    if (end - at < 2) return rows;
    const from: Words = { [at]: [] };
    for (let to = at + 1; to < end; to++) from[to] = fromAt(rows, to - 1);
    from[end - 1] = [...fromAt(rows, end - 2), ...fromAt(rows, end - 1)];
    return changed(rows, from, at);
  },
} as const satisfies Record<string, (rows: Rows, at: number) => Rows>;

export type Correction = keyof typeof corrections;

const fromAt = (rows: Rows, at: number) => rows[at]?.from ?? [];

/** Where the doubtful rows after a row end. */
function endOfDoubt(rows: Rows, at: number): number {
  const end = rows.findIndex(({ sure }, other) => other > at && sure);
  return end < 0 ? rows.length : end;
}

/** Rows with other words; what belongs to no unit of the pack goes with its last words. */
function changed(rows: Rows, from: Readonly<Words>, settled: number): OriginalRow[] {
  return rows
    .map((row, at) => ({
      ...row,
      from: from[at] ?? row.from,
      sure: row.sure || at === settled,
    }))
    .filter(({ unit, from }) => unit !== undefined || from.length > 0);
}
