/** A piece of text on a page, in points, from the page's upper left corner. */
export interface Glyphs {
  readonly text: string;
  readonly x: number;
  /** Of the line on which it stands. */
  readonly y: number;
  readonly width: number;
  /** How high its letters are. */
  readonly size: number;
  readonly font: string;
}

/** A line of text on a page. */
export interface Line {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly size: number;
  /** That of all of it, or nearly so; empty where it has several. */
  readonly font: string;
}

/** What stands within so much of a letter's height of each other is one line. */
const sameLine = 0.5;

const wide = /[\u2e80-\u9fff\uff00-\uffef]/;
const rightToLeft = /[\u0590-\u08ff]/g;

const endOf = ({ x, width }: Glyphs) => x + width;

/** Pieces by the lines on which they stand, from the top down, each from left to right. */
function rowsOf(glyphs: readonly Glyphs[], within = sameLine): Glyphs[][] {
  const rows: { y: number; size: number; row: Glyphs[] }[] = [];
  // Larger letters first: what is raised or lowered belongs to them.
  for (const it of glyphs.toSorted((a, b) => b.size - a.size)) {
    const found = rows.findLast(({ y, size }) => Math.abs(y - it.y) < size * within);
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

/** The font in which a row is set. */
function fontOf(row: readonly Glyphs[]): string {
  const lengths = new Map<string, number>();
  for (const { font, text } of row) lengths.set(font, (lengths.get(font) ?? 0) + text.length);
  const all = row.reduce((sum, { text }) => sum + text.length, 0);
  return [...lengths].find(([, length]) => length > all * 0.98)?.[0] ?? '';
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
    font: fontOf(inked),
  };
}

/** Where a row stands to a line from top to bottom: on one side of it, with room to it on both, or across. */
function sideOf(row: readonly Glyphs[], x: number): 'left' | 'right' | 'both' | 'across' {
  const before = row.findLast((it) => it.x < x);
  const after = row.find((it) => it.x >= x);
  if (before && endOf(before) > x) return 'across';
  if (!before) return 'right';
  if (!after) return 'left';
  return after.x - endOf(before) > before.size * 0.8 ? 'both' : 'across';
}

/** In two columns, each has at least so many lines, and no more than this share of all goes across. */
const leastLines = 8;
const mostAcross = 0.35;

/** Where a page is parted in two columns, if it is. */
function gutterOf(rows: readonly (readonly Glyphs[])[], width: number): number | undefined {
  let best: { x: number; across: number } | undefined;
  for (let x = width * 0.3; x <= width * 0.7; x += 2) {
    const sides = rows.map((row) => sideOf(row, x));
    const count = (...wanted: string[]) => sides.filter((it) => wanted.includes(it)).length;
    const across = count('across');
    const fewest = Math.min(count('left', 'both'), count('right', 'both'));
    const parted =
      fewest >= leastLines && fewest > rows.length * 0.2 && across < rows.length * mostAcross;
    if (parted && across < (best?.across ?? Infinity)) best = { x, across };
  }
  return best?.x;
}

const isInked = ({ text }: Glyphs) => text.trim() !== '';

/**
 * The lines of a page in the order in which one reads them.
 * @param width of the page
 * @returns whether they stand in columns
 */
export function linesOf(
  glyphs: readonly Glyphs[],
  width: number,
): { lines: Line[]; columns: boolean } {
  const linesIn = (some: readonly Glyphs[]) =>
    rowsOf(some)
      .filter((row) => row.some(isInked))
      .map(lineOf);
  // Lines beside each other seldom stand at one height: tell them apart by less than usual.
  const rows = rowsOf(glyphs.filter(isInked), sameLine / 2);
  const gutter = gutterOf(rows, width);
  if (gutter === undefined) return { lines: linesIn(glyphs), columns: false };
  const across = rows.filter((row) => sideOf(row, gutter) === 'across');
  const taken = new Set(across.flat());
  const rest = glyphs.filter((it) => !taken.has(it));
  const left = linesIn(rest.filter((it) => it.x < gutter));
  const right = linesIn(rest.filter((it) => it.x >= gutter));
  // What goes across ends the columns above it.
  const lines: Line[] = [];
  let from = -Infinity;
  for (const line of [...across.map(lineOf), undefined]) {
    const to = line?.y ?? Infinity;
    const between = ({ y }: Line) => y > from && y <= to;
    lines.push(...left.filter(between), ...right.filter(between), ...(line ? [line] : []));
    from = to;
  }
  return { lines, columns: true };
}
