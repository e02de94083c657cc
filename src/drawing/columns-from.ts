import type { Columns } from '../index/matrix.ts';

/**
 * The columns that a window over a matrix shows: as many as there is room for, with a step between groups.
 * @param first the index of the first of them
 * @param steps how many columns, those between groups included, there is room for
 */
export function columnsFrom(
  columns: readonly Columns[],
  first: number,
  steps: number,
): readonly Columns[] {
  const shown: Columns[] = [];
  let [index, left] = [0, steps];
  for (const group of columns) {
    const from = Math.max(0, first - index);
    const between = shown.length > 0 ? 1 : 0;
    const entries = group.entries.slice(from, from + Math.max(0, left - between));
    index += group.entries.length;
    if (entries.length === 0) continue;
    shown.push({ ...group, entries });
    left -= entries.length + between;
  }
  return shown;
}

/** How many steps all columns take. */
export function stepsOf(columns: readonly Columns[]): number {
  return columns.reduce((sum, { entries }) => sum + entries.length, 0) + columns.length - 1;
}
