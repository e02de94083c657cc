/** A cell of a grid; -1 is the row of the column headers, or the column of the rows'. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** How many rows a page is. */
const page = 10;

/**
 * Where a key moves the cursor of a grid, as the ARIA practices have it; never out of it, nor into its corner,
 * which is empty.
 * @param size how many rows and columns there are besides the headers
 * @returns `undefined` for a key that does not move the cursor
 */
export function moveCursor(
  { row, column }: CellPosition,
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  size: { readonly rows: number; readonly columns: number },
): CellPosition | undefined {
  const steps: Record<string, CellPosition> = {
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
