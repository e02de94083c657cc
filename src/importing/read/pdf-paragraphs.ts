import type { Block } from '../block.ts';
import { printedMarker } from '../marker.ts';
import { clean } from './clean.ts';
import type { Line } from './pdf-lines.ts';

/** Where a sentence ends. */
const ended = /[.!?:;。！？：；…][)"”’」』）]*$/;
const closed = /[.!?。！？…][)"”’」』）]*$/;
const wide = /[\u2e80-\u9fff\uff00-\uffef]$/;

const middle = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** The value that most of a list have, to half a point. */
function usual(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) {
    const key = Math.round(value * 2) / 2;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}

/** What lines of a document are like. */
interface Layout {
  /** The height of the letters of the text. */
  readonly size: number;
  /** From line to line. */
  readonly pitch: number;
  /** Whether paragraphs begin further right: a line that does not goes on with what stood before. */
  readonly indents: boolean;
}

function layoutOf(pages: readonly (readonly Line[])[]): Layout {
  const lines = pages.flat();
  const size = usual(
    lines.flatMap((it) => Array<number>(Math.ceil(it.text.length / 10)).fill(it.size)),
  );
  const steps = pages.flatMap((page) =>
    page
      .slice(1)
      .map((line, at) => line.y - (page[at]?.y ?? 0))
      .filter((it) => it > 0 && it < size * 4),
  );
  const firsts = pages.flatMap((page) =>
    page
      .slice(1)
      .filter((line, at) => {
        const before = page[at];
        const ends = before && ended.test(before.text) && !isBullet(line.text);
        return ends && endsShort(before, line, edgeAt(page, before));
      })
      .map((line) => line.from - leftOf(page) > size * 0.7),
  );
  const indented = firsts.filter(Boolean).length;
  return {
    size,
    pitch: usual(steps) || size * 1.2,
    indents: firsts.length > 2 && indented > firsts.length * 0.5,
  };
}

const isBullet = (text: string) => printedMarker(text)?.readings[0]?.value === 0;

/** The left edge of a page's text. */
const leftOf = (page: readonly Line[]) => usual(page.map(({ from }) => from));

/** The right edge of what surrounds a line, which its neighbours reach. */
function edgeAt(page: readonly Line[], line: Line): number {
  const beside = page.filter(({ from, to }) => from < line.to && to > line.from);
  return Math.max(...beside.map(({ to }) => to));
}

/** How wide letters are, beside the usual one: capitals are wider, i and l are narrower. */
const widths: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[MW@%—]/, 1.8],
  [/[mwA-HJ-Z&]/, 1.45],
  [/[ijltfrI.,;:'’()[\]|!]/, 0.65],
];
const widthOf = (word: string) =>
  [...word].reduce(
    (sum, it) => sum + (widths.find(([letters]) => letters.test(it))?.[1] ?? 1.1),
    0,
  );

/** Whether the next line's first word would have had room: then the line ends because something ends. */
function endsShort(line: Line, next: Line, edge: number): boolean {
  const room = edge - line.to;
  const [word = ''] = /^\S+/.exec(next.text) ?? [];
  const usual = (next.to - next.from) / Math.max(1, next.text.length);
  if (!wide.test(line.text)) return room > (widthOf(word) + 1.2) * usual;
  // Between ideographs a line may end anywhere, but not within a word of letters or before a full stop.
  const [letters = ''] = /^[!-~]+/.exec(next.text) ?? [];
  return room > line.size * (2.2 + widthOf(letters) / 2);
}

/** Makes paragraphs of the lines of a document: by gaps, indents, short lines, sizes and numbers. */
export class PdfParagraphs {
  readonly #layout: Layout;
  readonly #blocks: Block[] = [];
  /** The lines of the paragraph that is open. */
  #open: Line[] = [];
  #notes: string[][] = [];

  constructor(readonly pages: readonly (readonly Line[])[]) {
    this.#layout = layoutOf(pages);
  }

  blocks(): Block[] {
    let last: readonly Line[] = [];
    for (const page of this.pages) {
      const { text, notes } = this.#footnotes(page);
      for (const [at, line] of text.entries()) {
        const before = at === 0 ? undefined : text[at - 1];
        const begins = before
          ? this.#begins(text, before, line, text[at + 1])
          : this.#turns(last, text, line);
        if (begins) this.#end();
        this.#open.push(line);
      }
      this.#notes.push(...notes);
      if (text.length > 0) last = text;
    }
    this.#end();
    return this.#blocks;
  }

  /** Small lines at the foot of a page that begin with a number are its notes. */
  #footnotes(page: readonly Line[]): { text: readonly Line[]; notes: string[][] } {
    const small = (line: Line) => line.size < this.#layout.size * 0.93;
    const last = page.findLastIndex((line) => !small(line));
    const first = page.findIndex(
      (line, at) => at > last && /^\[?(?:\d{1,3}|[*†‡])\]?[\s.)]*\S/.test(line.text),
    );
    if (first < 0 || last < 0) return { text: page, notes: [] };
    const notes: string[][] = [];
    for (const { text } of page.slice(first)) {
      if (/^\[?(?:\d{1,3}|[*†‡])\]?[\s.)]*\S/.test(text) || notes.length === 0) notes.push([text]);
      else notes.at(-1)?.push(text);
    }
    return { text: page.slice(0, first), notes };
  }

  /**
   * Whether a paragraph begins on the first line of a page or column.
   * @param last the page of the line before it
   */
  #turns(last: readonly Line[], page: readonly Line[], line: Line): boolean {
    const before = this.#open.at(-1);
    if (!before) return true;
    if (Math.abs(before.size - line.size) > 0.8) return true;
    if (/^\p{Ll}/u.test(line.text)) return false;
    if (printedMarker(line.text)?.weak === false) return true;
    if (this.#layout.indents) return line.from - leftOf(page) > line.size * 0.7;
    // A line that is full seldom is the last one of its paragraph.
    return endsShort(before, line, edgeAt(last, before));
  }

  #begins(page: readonly Line[], before: Line, line: Line, after: Line | undefined): boolean {
    const { pitch, indents } = this.#layout;
    const step = line.y - before.y;
    const edge = edgeAt(page, before);
    // The next column begins at its top.
    if (step < 0) return this.#turns(page, page, line);
    if (step > pitch * 1.35 && step > line.size * 1.7) return true;
    if (Math.abs(before.size - line.size) > 0.8) return true;
    const short = endsShort(before, line, edge);
    const marker = printedMarker(line.text);
    if (marker && !marker.weak && (short || ended.test(before.text))) return true;
    const ends = short && (closed.test(before.text) || !/^\p{Ll}/u.test(line.text));
    if (ends && (!indents || line.from - leftOf(page) > line.size * 0.7)) return true;
    const fonts = before.font !== '' && line.font !== '' && before.font !== line.font;
    if (fonts && closed.test(before.text)) return true;
    return this.#indented(before, line, after);
  }

  /** A first line further right than those after it, or a number further left than what hangs on it. */
  #indented(before: Line, line: Line, after: Line | undefined): boolean {
    const least = line.size * 0.7;
    const [first] = this.#open;
    const hangs = first !== undefined && printedMarker(first.text) !== undefined;
    if (line.from - before.from > least) {
      if (hangs && before === first) return false;
      return closed.test(before.text) || (after !== undefined && line.from - after.from > least);
    }
    // Back to the margin: after a first line that is the paragraph's own second one.
    return before.from - line.from > least && this.#open.length > 1 && closed.test(before.text);
  }

  #end(): void {
    const lines = this.#open;
    this.#open = [];
    const text = clean(lines.map((line) => line.text).join('\n'));
    if (text !== '') {
      const large = middle(lines.map(({ size }) => size)) > this.#layout.size * 1.12;
      this.#blocks.push({ kind: large && text.length < 200 ? 'heading' : 'paragraph', text });
    }
    for (const note of this.#notes)
      this.#blocks.push({ kind: 'footnote', text: clean(note.join('\n')) });
    this.#notes = [];
  }
}
