/** A cell of a grid; -1 is the row of the columns' heads, or the column of the rows'. */
export interface At {
  readonly row: number;
  readonly column: number;
}

/** How many rows a page is. */
const page = 10;

/**
 * Where a key leads in a grid, as the ARIA practices have it; never out of it, nor into its corner,
 * which is empty.
 * @param size how many rows and columns there are besides the heads
 * @returns nothing for a key that does not walk
 */
export function walk(
  { row, column }: At,
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  size: { readonly rows: number; readonly columns: number },
): At | undefined {
  const steps: Record<string, At> = {
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    PageUp: { row: row - page, column },
    PageDown: { row: row + page, column },
    Home: { row: ctrlKey ? -1 : row, column: -1 },
    End: { row: ctrlKey ? size.rows - 1 : row, column: size.columns - 1 },
  };
  const to = steps[key];
  if (!to) return undefined;
  const within = (at: number, count: number) => Math.min(Math.max(at, -1), count - 1);
  const there = { row: within(to.row, size.rows), column: within(to.column, size.columns) };
  if (there.row >= 0 || there.column >= 0) return there;
  return column < 0 ? { row: 0, column: -1 } : { row: -1, column: 0 };
}
