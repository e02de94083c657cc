import { Parser } from 'htmlparser2';
import { bounds } from '../bounds.ts';
import type { Source, SourceFacts, TextReader } from '../block.ts';
import { Refused } from '../note.ts';
import { decode } from './decode.ts';
import { drawnNumber } from './drawn-number.ts';
import { BlockWriter } from './block-writer.ts';
import { partOf, textOf, type Part } from './page-parts.ts';

/** What is no text: what runs, what is operated, what is hidden, readings of ruby, deletions. */
const left = new Set(
  'script style noscript template button select svg iframe rt rp del title'.split(' '),
);
const blocks = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const bold = new Set(['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

interface List {
  readonly ordered: boolean;
  readonly format: string;
  readonly step: number;
  next: number;
}

type Attributes = Readonly<Record<string, string>>;

const formats: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  'cjk-ideographic': 'japaneseCounting',
  katakana: 'aiueoFullWidth',
  'katakana-iroha': 'irohaFullWidth',
  none: 'none',
};

function isHidden(name: string, { style = '', hidden, ...rest }: Attributes): boolean {
  return (
    left.has(name) ||
    hidden !== undefined ||
    rest['aria-hidden'] === 'true' ||
    /display:\s*none/.test(style)
  );
}

function listOf(name: string, { type = '', style = '', start, reversed }: Attributes): List {
  const styled = /list-style(?:-type)?:\s*([\w-]+)/.exec(style)?.[1] ?? type;
  const first = Number(start);
  return {
    ordered: name === 'ol',
    format: formats[styled] ?? 'decimal',
    step: reversed === undefined ? 1 : -1,
    next: start !== undefined && Number.isInteger(first) ? first : 1,
  };
}

/** The number or bullet that a browser draws; Markdown says what is printed. */
function markerOf(list: List | undefined, { value, 'data-marker': printed }: Attributes): string {
  if (printed !== undefined) return printed;
  if (list?.format === 'none') return '';
  if (!list?.ordered) return '•';
  const given = Number(value);
  const number = value !== undefined && Number.isInteger(given) ? given : list.next;
  list.next = number + list.step;
  return `${drawnNumber(number, list.format)}.`;
}

/**
 * The blocks of a page, with the numbers that its lists draw; of a page that says which is its main
 * part, that part, with a note on the rest.
 * @param source HTML
 * @param keepLines whether line feeds in the source may be the ends of lines
 */
export function readHtml(source: string, keepLines = false): Source {
  const writer = new BlockWriter();
  const facts: { -readonly [Key in keyof SourceFacts]: SourceFacts[Key] } = {};
  const lists: List[] = [];
  /** Of every element that is open, the part of the page that it belongs to. */
  const parts: Part[] = [];
  let skipping = 0;
  let title = '';
  let inTitle = false;
  const open: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      open.push(name);
      if (open.length > bounds.depth) throw new Refused(['broken', 'HTML']);
      if (name === 'title' && !open.includes('svg')) inTitle = true;
      if (name === 'html' && attributes['lang']) facts.lang = attributes['lang'];
      if (name === 'meta') readMeta(attributes, facts);
      if (name === 'link' && attributes['rel'] === 'canonical' && attributes['href'])
        facts.url = attributes['href'];
      parts.push(partOf(name, attributes['role'] ?? '', parts.at(-1)));
      if (skipping > 0 || isHidden(name, attributes)) {
        skipping += 1;
        return;
      }
      if (name === 'sup') writer.beginRaised();
      if (blocks.has(name)) writer.end();
      writer.part = parts.at(-1);
      const heading = /^h([1-6])$/.exec(name);
      if (heading) writer.heading = true;
      if (bold.has(name)) writer.bold += 1;
      if (name === 'a' && attributes['href'] !== undefined) writer.linked += 1;
      if (name === 'br') writer.lineEnd();
      if (name === 'ol' || name === 'ul') lists.push(listOf(name, attributes));
      if (name === 'li') {
        writer.mark(markerOf(lists.at(-1), attributes), Math.max(0, lists.length - 1));
      }
    },
    ontext(text) {
      if (inTitle) title += text;
      else if (skipping === 0) writer.add(keepLines ? text : text.replace(/\n/g, ' '));
    },
    onclosetag(name) {
      open.pop();
      parts.pop();
      if (name === 'title') inTitle = false;
      if (skipping > 0) {
        skipping -= 1;
        return;
      }
      if (name === 'sup') writer.endRaised();
      if (blocks.has(name)) writer.end();
      writer.part = parts.at(-1);
      if (/^h[1-6]$/.test(name)) writer.heading = false;
      if (bold.has(name)) writer.bold -= 1;
      if (name === 'a') writer.linked = Math.max(0, writer.linked - 1);
      if (name === 'ol' || name === 'ul') lists.pop();
    },
  });
  parser.write(source);
  parser.end();
  writer.end();
  if (title.trim() && facts.title === undefined) facts.title = title.replace(/\s+/g, ' ').trim();
  return { ...textOf(writer.written), facts };
}

function readMeta(
  { name, property, content }: Attributes,
  facts: { -readonly [Key in keyof SourceFacts]: SourceFacts[Key] },
): void {
  const key = (property ?? name ?? '').toLowerCase();
  if (!content) return;
  if (key === 'og:title') facts.title = content;
  const date = /^\d{4}-\d\d-\d\d/.exec(content)?.[0];
  if (date && /^(article:published_time|dc(terms)?\.(date|issued)(\.\w+)?|date)$/.test(key))
    facts.date = date;
}

/** A page of the web. */
export const html: TextReader = {
  accepts(bytes, name) {
    if (/\.x?html?$/i.test(name)) return true;
    const head = String.fromCharCode(...bytes.subarray(0, 500)).replace(/\0/g, '');
    return /^\s*(?:ï»¿)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)?<(?:!doctype html|html)/i.test(
      head,
    );
  },
  read(bytes) {
    const head = String.fromCharCode(...bytes.subarray(0, 4000));
    const declared = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
    const { text, notes } = decode(bytes, declared);
    const page = readHtml(text);
    return { ...page, notes: [...notes, ...page.notes] };
  },
};
