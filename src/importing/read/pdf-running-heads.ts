import { printedMarker } from '../marker.ts';
import type { Line } from './pdf-lines.ts';

/** So many lines at the top and at the bottom of a page may be repeated. */
const edge = 3;

/** Nothing longer is repeated on every page, in UTF-16 units. */
const longest = 200;

const pageNumber =
  /^(?:[-–—\s[(]*(?:\d{1,4}|[ivxl]{1,6})[-–—\s\])]*|(?:page|p\.|seite)\s*\d{1,4}(?:\s*(?:of|\/|von|sur|de)\s*\d+)?|\d{1,4}\s*(?:of|\/)\s*\d+|\d{1,4}\s*(?:頁|ページ))$/i;

/** A line as it is repeated: its numbers may change. */
const shape = ({ text }: Line) => text.replace(/\d+/g, '#').replace(/\s+/g, ' ');

/** The lines at the edges of a page, with how far in they stand. */
function edgesOf(lines: readonly Line[]): { line: Line; place: string }[] {
  const byHeight = lines.toSorted((a, b) => a.y - b.y);
  const top = byHeight.slice(0, edge).map((line) => ({ line, place: 'top' }));
  const bottom = byHeight
    .slice(edge)
    .slice(-edge)
    .map((line) => ({ line, place: 'bottom' }));
  return [...top, ...bottom];
}

/** What is repeated word for word, or with a number that goes up with the pages. */
function keysOf({ line, place }: { line: Line; place: string }, at: number): string[] {
  // Articles may go up with the pages too: what begins with a number of a text is none of theirs.
  const own = printedMarker(line.text)?.weak === false && !pageNumber.test(line.text);
  const numbers = own ? [] : (line.text.match(/\d+/g) ?? []);
  const counting = numbers.map((number) => `${place} ${shape(line)} ${Number(number) - at}`);
  return [`${place} ${line.text}`, ...counting];
}

/**
 * Takes out what is repeated at the edges of pages, and the numbers of pages.
 * @returns the pages without it, and how many lines were taken
 */
export function withoutRunningHeads(pages: readonly (readonly Line[])[]): {
  pages: Line[][];
  left: number;
} {
  const edges = pages.map(edgesOf);
  const seen = new Map<string, number>();
  for (const [at, lines] of edges.entries()) {
    for (const key of new Set(lines.flatMap((it) => keysOf(it, at))))
      seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const often = Math.max(2, Math.min(4, Math.ceil(pages.length * 0.4)));
  let left = 0;
  const kept = pages.map((lines, at) => {
    const heads = edges[at]?.filter((it) => {
      const { line } = it;
      if (line.text.length > longest) return false;
      return (
        isSurePageNumber(line, pages.length) ||
        keysOf(it, at).some((key) => (seen.get(key) ?? 0) >= often)
      );
    });
    const gone = new Set(heads?.map(({ line }) => line));
    left += gone.size;
    return lines.filter((line) => !gone.has(line));
  });
  return { pages: kept, left };
}

/** A number that says of itself that it is a page's, or stands alone on the only page. */
function isSurePageNumber({ text }: Line, pages: number): boolean {
  return pageNumber.test(text) && (pages === 1 || /[a-z頁/]|^[-–—]/i.test(text));
}
