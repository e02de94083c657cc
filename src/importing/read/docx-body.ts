import type { Block } from '../block.ts';
import { checkCount } from '../bounds.ts';
import { clean } from './clean.ts';
import {
  addText,
  displayOf,
  newParagraph,
  setProperty,
  setRunProperty,
  type Paragraph,
} from './docx-paragraph.ts';
import type { Numbering } from './docx-numbering.ts';
import type { Styles } from './docx-styles.ts';
import type { XmlHandlers } from './xml.ts';

/** A heading that is longer is a paragraph, in UTF-16 units. */
const longestHeading = 200;

/** Deletions, what moved away, readings of ruby, what only older programs show, former properties, codes of fields. */
const left = new Set([
  'w:del',
  'w:moveFrom',
  'w:rt',
  'mc:Fallback',
  'w:pPrChange',
  'w:rPrChange',
  'w:sectPr',
  'w:numberingChange',
  'w:instrText',
  'w:delText',
  'w:delInstrText',
]);

/** Makes blocks of the body of a document as it is read. */
export class DocxBody implements XmlHandlers {
  /** How many pieces were left out as deleted. */
  deletions = 0;

  readonly #blocks: Block[] = [];
  /** A paragraph in a text box stands within another. */
  readonly #open: Paragraph[] = [];
  #left = 0;
  #inText = false;
  #inProperties = false;
  #carried = '';
  #notes = 0;

  constructor(
    readonly styles: Styles,
    readonly numbering: Numbering,
    readonly footnotes: ReadonlyMap<string, string> = new Map(),
    readonly endnotes: ReadonlyMap<string, string> = new Map(),
  ) {}

  open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    const paragraph = this.#open.at(-1);
    // An empty mark within the properties says that the end of the paragraph is deleted.
    if (
      (name === 'w:del' || name === 'w:moveFrom') &&
      paragraph &&
      !paragraph.inRun &&
      this.#inProperties
    )
      paragraph.open = true;
    if (this.#left > 0 || left.has(name)) {
      if (this.#left === 0 && name === 'w:del' && !this.#inProperties) this.deletions += 1;
      this.#left += 1;
      return;
    }
    if (name === 'w:p') this.#open.push(newParagraph());
    else if (name === 'w:pPr') this.#inProperties = true;
    else if (paragraph) this.#within(paragraph, name, attributes);
  };

  #within(paragraph: Paragraph, name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#inProperties) setProperty(paragraph, name, attributes['val']);
    else if (name === 'w:r')
      Object.assign(paragraph, {
        inRun: true,
        runBold: undefined,
        runSize: undefined,
        runHidden: false,
      });
    else if (name === 'w:t' || name === 'm:t') this.#inText = true;
    else if (name === 'w:tab' || name === 'w:ptab') this.#add(paragraph, ' ');
    else if (name === 'w:br' || name === 'w:cr')
      this.#add(paragraph, attributes['type'] ? ' ' : '\n');
    else if (name === 'w:noBreakHyphen') this.#add(paragraph, '-');
    else if (name === 'w:footnoteReference' || name === 'w:endnoteReference')
      this.#refer(paragraph, name, attributes['id'] ?? '');
    else setRunProperty(paragraph, name, attributes['val']);
  }

  #add(paragraph: Paragraph, text: string): void {
    addText(paragraph, text, this.styles.of(paragraph.style));
  }

  #refer(paragraph: Paragraph, name: string, id: string): void {
    const text = (name === 'w:footnoteReference' ? this.footnotes : this.endnotes).get(id);
    if (text) paragraph.notes.push(`${++this.#notes} ${text}`);
  }

  text = (text: string): void => {
    const paragraph = this.#open.at(-1);
    if (paragraph && this.#inText && this.#left === 0) this.#add(paragraph, text);
  };

  close = (name: string): void => {
    if (this.#left > 0) {
      this.#left -= 1;
      return;
    }
    const paragraph = this.#open.at(-1);
    if (name === 'w:t' || name === 'm:t') this.#inText = false;
    else if (name === 'w:pPr') this.#inProperties = false;
    else if (name === 'w:r' && paragraph) paragraph.inRun = false;
    else if (name === 'w:p') {
      this.#open.pop();
      if (paragraph) this.#end(paragraph);
    }
  };

  #end(paragraph: Paragraph): void {
    const whole = this.#carried + paragraph.text;
    // Without its end a paragraph is one with the next, which gives it its number.
    this.#carried = paragraph.open && this.#open.length === 0 ? whole : '';
    if (this.#carried !== '' || paragraph.open) return;
    const style = this.styles.of(paragraph.style);
    const marker = this.#marker(paragraph);
    const text = clean(whole);
    const hidden = style.hidden === true || /^(?:toc \d|table of figures)/.test(style.name);
    if (text === '' || hidden) return;
    const outline = paragraph.outline ?? style.outline;
    const styled =
      (outline !== undefined && outline < 9) || /^(?:heading \d|title)$/.test(style.name);
    const display = displayOf(paragraph, style, this.styles.of().size ?? 0);
    const looks = marker === '' && paragraph.bold && !/[.。,、;；]$/.test(text);
    this.#blocks.push({
      kind: (styled || looks) && text.length <= longestHeading ? 'heading' : 'paragraph',
      text,
      ...(marker !== '' && { marker, depth: this.#level(paragraph) }),
      ...(display > 0 && { display }),
    });
    for (const note of paragraph.notes) this.#blocks.push({ kind: 'footnote', text: note });
    checkCount(this.#blocks);
  }

  #list({ list, style }: Paragraph): string | undefined {
    const id = list ?? this.styles.of(style).list;
    return id === '0' ? undefined : id;
  }

  #level(paragraph: Paragraph): number {
    const { level, style, list } = paragraph;
    if (level !== undefined) return level;
    const id = this.#list(paragraph);
    // A style's level is written in the list, beside the style's name.
    const ofStyle =
      style !== undefined && id !== undefined && list === undefined
        ? this.styles
            .ancestry(style)
            .map((it) => this.numbering.levelOfStyle(id, it))
            .find((it) => it !== undefined)
        : undefined;
    return ofStyle ?? this.styles.of(style).level ?? 0;
  }

  /** The number that Word draws. One that is counted though its paragraph is empty, Word draws too. */
  #marker(paragraph: Paragraph): string {
    const list = this.#list(paragraph);
    return list === undefined ? '' : this.numbering.next(list, this.#level(paragraph));
  }

  /** The blocks of all that was read. */
  finish(): Block[] {
    const rest = clean(this.#carried);
    if (rest !== '') this.#blocks.push({ kind: 'paragraph', text: rest });
    return this.#blocks;
  }
}
