import { checkCount, checkParagraph } from '../bounds.ts';
import { printedMarker } from '../marker.ts';
import { clean } from './clean.ts';
import type { Part, Written } from './page-parts.ts';

/** A heading is no longer than this, in UTF-16 units. */
const longestHeading = 200;

/** So many links in a list, and nothing else, are no text. */
const leastMenu = 6;

interface Line {
  text: string;
  /** Whether all of it is bold. */
  bold: boolean;
  /** Whether all of it leads elsewhere. */
  linked: boolean;
}

/** Where a line ends because something ends there. */
const ends = /[.!?:;。！？：；」』”"）)]$/;

/** Gathers the runs of a paragraph, and makes blocks of them. */
export class BlockWriter {
  readonly written: Written[] = [];
  /** The part of the page that is open. */
  part: Part;
  /** How many elements that are open make it bold. */
  bold = 0;
  /** How many links are open. */
  linked = 0;
  /** Whether what is open is a heading. */
  heading = false;

  #lines: Line[] = [{ text: '', bold: true, linked: true }];
  #marker: { text: string; depth: number } | undefined;
  #raised: string | undefined;
  #links = 0;

  add(text: string): void {
    if (this.#raised !== undefined) {
      this.#raised += text;
      return;
    }
    const line = this.#lines.at(-1);
    if (!line) return;
    line.text += text;
    checkParagraph(line.text);
    if (text.trim() === '') return;
    if (this.bold === 0) line.bold = false;
    if (this.linked === 0) line.linked = false;
  }

  /** A line ends here, be it by chance or not; a blank one ends the paragraph. */
  lineEnd(): void {
    const blank = this.#lines.length > 1 && this.#lines.at(-1)?.text.trim() === '';
    if (blank) this.end();
    else this.#lines.push({ text: '', bold: true, linked: true });
  }

  /** A raised number refers to a note and is no part of the text. */
  beginRaised(): void {
    this.#raised = '';
  }

  endRaised(): void {
    const raised = this.#raised ?? '';
    this.#raised = undefined;
    if (!/^\s*[[(]?(?:\d+|[a-z*†‡])[\])]?\s*$/.test(raised)) this.add(raised);
  }

  /** An item of a list begins: its number or bullet, if one is drawn, and how deep it stands. */
  mark(text: string, depth: number): void {
    this.end();
    this.#marker = { text, depth };
  }

  /** Ends the paragraph. */
  end(): void {
    const lines = this.#lines
      .map((line) => ({ ...line, text: clean(line.text) }))
      .filter(({ text }) => text !== '');
    this.#lines = [{ text: '', bold: true, linked: true }];
    let block: Line[] = [];
    for (const line of lines) {
      const before = block.at(-1);
      if (
        before &&
        (before.bold !== line.bold || ends.test(before.text) || printedMarker(line.text))
      ) {
        this.#write(block);
        block = [];
      }
      block.push(line);
    }
    if (block.length > 0) this.#write(block);
  }

  /** Items that are nothing but links are a menu, where there are many, and stand beside the text. */
  #menu(isLink: boolean): void {
    if (isLink) {
      this.#links += 1;
      return;
    }
    if (this.#links >= leastMenu)
      for (const it of this.written.slice(-this.#links)) it.part = 'beside';
    this.#links = 0;
  }

  #write(lines: readonly Line[]): void {
    const text = lines.map((line) => line.text).join('\n');
    const marked = this.#marker;
    this.#marker = undefined;
    // What prints a number of its own is drawn without a bullet, by a style that is not here.
    const marker = marked && !printedMarker(text) ? marked.text : '';
    const short = text.length <= longestHeading;
    const named =
      this.heading ||
      (marker === '' && lines.every(({ bold }) => bold) && !/[.。,、;；]$/.test(text));
    checkCount(this.written);
    this.#menu(marked !== undefined && lines.every(({ linked }) => linked));
    this.written.push({
      block: {
        kind: named && short ? 'heading' : 'paragraph',
        text,
        ...(marker !== '' && { marker }),
        ...(marked && { depth: marked.depth }),
      },
      part: this.part,
    });
  }
}
