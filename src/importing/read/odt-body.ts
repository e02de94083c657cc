import type { Block } from '../block.ts';
import { checkCount } from '../bounds.ts';
import { clean } from './clean.ts';
import type { ListStyles } from './odt-lists.ts';
import type { XmlHandlers } from './xml.ts';

/** A heading that is longer is a paragraph, in UTF-16 units. */
const longestHeading = 200;

/** Deletions, comments, readings of ruby, the signs of notes, tables of contents, what a page repeats. */
const left = new Set([
  'text:tracked-changes',
  'office:annotation',
  'text:ruby-text',
  'text:note-citation',
  'text:table-of-content',
  'text:sequence-decls',
  'text:alphabetical-index',
]);

interface OpenList {
  readonly style: string;
  readonly id: string;
  /** Whether the item's number has been drawn: its further paragraphs have none. */
  drawn: boolean;
  start: number | undefined;
  header: boolean;
}

interface Paragraph {
  readonly style: string;
  readonly outline: number | undefined;
  text: string;
  bold: boolean;
  readonly notes: string[];
}

/** Makes blocks of the content of a document as it is read. */
export class OdtBody implements XmlHandlers {
  /** How many pieces were left out as deleted. */
  deletions = 0;

  readonly #blocks: Block[] = [];
  readonly #lists: OpenList[] = [];
  readonly #paragraphs: Paragraph[] = [];
  readonly #spans: string[] = [];
  /** By list: the numbers of its levels. */
  readonly #counters = new Map<string, number[]>();
  #last = '';
  #left = 0;
  #notes = 0;
  #note: string[] | undefined;

  constructor(readonly styles: ListStyles) {}

  open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (name === 'text:changed-region') this.deletions += 1;
    if (this.#left > 0 || left.has(name)) {
      this.#left += 1;
      return;
    }
    const paragraph = this.#paragraphs.at(-1);
    if (name === 'text:list') this.#openList(attributes);
    else if (name === 'text:list-item' || name === 'text:list-header') {
      const list = this.#lists.at(-1);
      const start = attributes['start-value'];
      if (list) {
        Object.assign(list, { drawn: false, header: name === 'text:list-header' });
        list.start = start === undefined ? undefined : Number(start);
      }
    } else if (name === 'text:p' || name === 'text:h') {
      const level = Number(attributes['outline-level']);
      const outline = name === 'text:h' ? level || 1 : undefined;
      const style = attributes['style-name'] ?? '';
      this.#paragraphs.push({ style, outline, text: '', bold: true, notes: [] });
    } else if (name === 'text:note') this.#note = [];
    else if (name === 'text:span') this.#spans.push(attributes['style-name'] ?? '');
    else if (!paragraph) return;
    else if (name === 'text:s') this.#add(' '.repeat(Math.min(8, Number(attributes['c'] ?? 1))));
    else if (name === 'text:tab') this.#add(' ');
    else if (name === 'text:line-break') this.#add('\n');
  };

  #openList({
    'style-name': named,
    id = '',
    ...attributes
  }: Readonly<Record<string, string>>): void {
    const above = this.#lists.at(-1);
    const style = named ?? above?.style ?? '';
    const goesOn =
      attributes['continue-numbering'] === 'true' ? this.#last : attributes['continue-list'];
    const key = above?.id ?? goesOn ?? (id || `#${this.#counters.size}`);
    if (!above) {
      const before = goesOn === undefined ? undefined : this.#counters.get(goesOn);
      this.#counters.set(key, before ?? []);
      if (id) this.#counters.set(id, this.#counters.get(key) ?? []);
      this.#last = key;
    }
    this.#lists.push({ style, id: key, drawn: true, start: undefined, header: true });
  }

  #add(text: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (!paragraph) return;
    paragraph.text += text;
    const style = this.#spans.at(-1) ?? '';
    const bold = this.styles.of(style, 'bold') ?? this.styles.of(paragraph.style, 'bold') ?? false;
    if (text.trim() !== '' && !bold) paragraph.bold = false;
  }

  text = (text: string): void => {
    if (this.#left === 0) this.#add(text.replace(/\s+/g, ' '));
  };

  close = (name: string): void => {
    if (this.#left > 0) {
      this.#left -= 1;
      return;
    }
    if (name === 'text:list') this.#lists.pop();
    else if (name === 'text:span') this.#spans.pop();
    else if (name === 'text:note') {
      this.#paragraphs.at(-1)?.notes.push(`${++this.#notes} ${(this.#note ?? []).join('\n')}`);
      this.#note = undefined;
    } else if (name === 'text:p' || name === 'text:h') {
      const paragraph = this.#paragraphs.pop();
      if (!paragraph) return;
      if (this.#note) this.#note.push(clean(paragraph.text));
      else this.#end(paragraph);
    }
  };

  #end(paragraph: Paragraph): void {
    const text = clean(paragraph.text);
    const marker = this.#marker(paragraph, text === '');
    if (text === '') return;
    const looks = marker === '' && paragraph.bold && !/[.。,、;；]$/.test(text);
    const level = paragraph.outline ?? this.styles.of(paragraph.style, 'level');
    const heads = level !== undefined || looks;
    this.#blocks.push({
      kind: heads && text.length <= longestHeading ? 'heading' : 'paragraph',
      text,
      ...(level === 0 && { display: 1 }),
      ...(marker !== '' && { marker, depth: Math.max(0, this.#lists.length - 1) }),
    });
    for (const note of paragraph.notes) this.#blocks.push({ kind: 'footnote', text: note });
    checkCount(this.#blocks);
  }

  /** The number that is drawn before a paragraph, of its list or as a heading. */
  #marker({ style, outline }: Paragraph, empty: boolean): string {
    const list = this.#lists.at(-1);
    if (!list) {
      if (outline === undefined || empty) return '';
      const counters = this.#count('', outline - 1, this.styles.level('', outline - 1).start);
      return this.styles.draw('', outline - 1, counters);
    }
    if (list.drawn || list.header) return '';
    list.drawn = true;
    const at = this.#lists.length - 1;
    const named = list.style || this.styles.of(style, 'list') || '';
    const counters = this.#count(
      list.id,
      at,
      list.start ?? this.styles.level(named, at).start,
      list.start !== undefined,
    );
    return this.styles.draw(named, at, counters);
  }

  #count(id: string, at: number, start: number, anew = false): number[] {
    const counters = this.#counters.get(id) ?? [];
    this.#counters.set(id, counters);
    const before = counters[at];
    counters[at] = before === undefined || anew ? start : before + 1;
    counters.length = at + 1;
    for (let n = 0; n < at; n++) counters[n] ??= 1;
    return counters;
  }

  /** The blocks of all that was read. */
  finish(): Block[] {
    return this.#blocks;
  }
}
