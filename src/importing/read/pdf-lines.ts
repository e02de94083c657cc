/** A piece of text on a page, in points, from the page's upper left corner. */
export interface Glyphs {
  readonly text: string;
  readonly x: number;
  /** Of the line on which it stands. */
  readonly y: number;
  readonly width: number;
  /** How high its letters are. */
  readonly size: number;
}

/** A line of text on a page. */
export interface Line {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly size: number;
}

/** What stands within so much of a letter's height of each other is one line. */
const sameLine = 0.5;

const wide = /[\u2e80-\u9fff\uff00-\uffef]/;
const rightToLeft = /[\u0590-\u08ff]/g;

const endOf = ({ x, width }: Glyphs) => x + width;

/** Pieces by the lines on which they stand, from the top down, each from left to right. */
function rowsOf(glyphs: readonly Glyphs[]): Glyphs[][] {
  const rows: { y: number; size: number; row: Glyphs[] }[] = [];
  // Larger letters first: what is raised or lowered belongs to them.
  for (const it of glyphs.toSorted((a, b) => b.size - a.size)) {
    const found = rows.findLast(({ y, size }) => Math.abs(y - it.y) < size * sameLine);
    if (found) found.row.push(it);
    else rows.push({ y: it.y, size: it.size, row: [it] });
  }
  return rows.toSorted((a, b) => a.y - b.y).map(({ row }) => row.toSorted((a, b) => a.x - b.x));
}

/** A small raised number after a word refers to a note, and is no part of the text. */
function isReference(it: Glyphs, at: number, row: readonly Glyphs[], size: number): boolean {
  const before = row.slice(0, at).findLast(({ text }) => text.trim() !== '');
  return (
    it.size < size * 0.8 &&
    /^\s*\d{1,3}\s*$/.test(it.text) &&
    before !== undefined &&
    before.y - it.y > size * 0.15
  );
}

function lineOf(row: readonly Glyphs[]): Line {
  const size = Math.max(...row.map((it) => it.size));
  const kept = row.filter((it, at) => !isReference(it, at, row, size));
  const all = kept.map(({ text }) => text).join('');
  const reversed = (all.match(rightToLeft)?.length ?? 0) > all.length / 3;
  const ordered = reversed ? kept.toReversed() : kept;
  let text = '';
  let before: Glyphs | undefined;
  for (const it of ordered) {
    const gap = before ? (reversed ? before.x - endOf(it) : it.x - endOf(before)) : 0;
    const least = wide.test(text.slice(-1)) || wide.test(it.text) ? 0.7 : 0.18;
    const spaced = /\s$/.test(text) || /^\s/.test(it.text);
    text += !spaced && gap > it.size * least ? ` ${it.text}` : it.text;
    if (it.text.trim() !== '') before = it;
  }
  const inked = row.filter((it) => it.text.trim() !== '');
  const main = inked.find((it) => it.size === Math.max(...inked.map((other) => other.size)));
  return {
    text: text.trim(),
    from: Math.min(...inked.map(({ x }) => x)),
    to: Math.max(...inked.map(endOf)),
    y: main?.y ?? 0,
    size: main?.size ?? size,
  };
}

/** Where a row stands to a line from top to bottom: on both sides with room between, or across it. */
function sidesOf(row: readonly Glyphs[], x: number): 'both' | 'across' | 'one' {
  const before = row.findLast((it) => it.x < x);
  const after = row.find((it) => it.x >= x);
  if (before && endOf(before) > x) return 'across';
  if (!before || !after) return 'one';
  return after.x - endOf(before) > before.size * 0.8 ? 'both' : 'across';
}

/** Where a page is parted in two columns, if most of its lines are. */
function gutterOf(rows: readonly (readonly Glyphs[])[], width: number): number | undefined {
  let best: { x: number; across: number } | undefined;
  for (let x = width * 0.3; x <= width * 0.7; x += 2) {
    const sides = rows.map((row) => sidesOf(row, x));
    const both = sides.filter((it) => it === 'both').length;
    const across = sides.filter((it) => it === 'across').length;
    const parted = both >= 8 && both > rows.length * 0.35 && across < rows.length * 0.35;
    if (parted && across < (best?.across ?? Infinity)) best = { x, across };
  }
  return best?.x;
}

/**
 * The lines of a page in the order in which one reads them.
 * @param width of the page
 * @returns whether they stand in columns
 */
export function linesOf(
  glyphs: readonly Glyphs[],
  width: number,
): { lines: Line[]; columns: boolean } {
  const inked = glyphs.filter(({ text }) => text.trim() !== '');
  const gutter = gutterOf(rowsOf(inked), width);
  const rows = rowsOf(glyphs).filter((row) => row.some(({ text }) => text.trim() !== ''));
  if (gutter === undefined) return { lines: rows.map(lineOf), columns: false };
  const lines: Line[] = [];
  let right: Line[] = [];
  for (const row of rows) {
    const filled = row.filter(({ text }) => text.trim() !== '');
    const [onLeft, onRight] = [
      filled.filter((it) => it.x < gutter),
      filled.filter((it) => it.x >= gutter),
    ];
    if (sidesOf(filled, gutter) === 'across') {
      // What goes across ends the columns above it.
      lines.push(...right, lineOf(row));
      right = [];
      continue;
    }
    if (onLeft.length > 0) lines.push(lineOf(row.filter((it) => it.x < gutter)));
    if (onRight.length > 0) right.push(lineOf(row.filter((it) => it.x >= gutter)));
  }
  return { lines: [...lines, ...right], columns: true };
}
