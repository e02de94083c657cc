import { Marked } from 'marked';
import type { SourceFacts, TextReader } from '../block.ts';
import { Refused } from '../note.ts';
import { decode } from './decode.ts';
import { readHtml } from './html.ts';

/** Lists keep the numbers that are printed, which a page would count anew. */
const marked = new Marked({
  async: false,
  gfm: true,
  renderer: {
    listitem(item) {
      const printed = /^\s*(?:(\d{1,9}[.)])|[-*+])/.exec(item.raw)?.[1] ?? '•';
      return `<li data-marker="${printed}">${this.parser.parse(item.tokens)}</li>\n`;
    },
    checkbox: () => '',
    // What is indented by four spaces is a paragraph here, and no program.
    code: ({ text, escaped }) =>
      `<p>${escaped === true ? text : text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>\n`,
  },
});

/** A value of YAML, with its quotation marks and escapes undone. */
function unquoted(value: string): string {
  const [, double, single] = /^"(.*)"$|^'(.*)'$/s.exec(value) ?? [];
  if (single !== undefined) return single.replaceAll("''", "'");
  return double === undefined
    ? value
    : double
        .replace(/\\\n\s*\\?/g, '')
        .replace(
          /\\(?:u([\da-f]{4})|x([\da-f]{2})|(.))/gi,
          (_, long?: string, short?: string, one?: string) =>
            one === undefined
              ? String.fromCharCode(parseInt(long ?? short ?? '', 16))
              : one === '_'
                ? '\u00a0'
                : one,
        );
}

/** What stands before the text between two lines of three hyphens. */
function frontMatter(source: string): { facts: SourceFacts; body: string } {
  const found = /^\s*---[ \t]*\n(.*?)\n---[ \t]*(?:\n|$)/s.exec(source);
  if (!found) return { facts: {}, body: source };
  const values = new Map(
    [...(found[1] ?? '').matchAll(/^([\w-]+):[ \t]*(.*(?:\n[ \t]+.*)*)/gm)].map(
      ([, key = '', value = '']) => [key.toLowerCase(), unquoted(value.trim())],
    ),
  );
  const value = (...keys: string[]) => keys.map((key) => values.get(key)).find(Boolean);
  const title = value('title')?.replace(/\s+/g, ' ');
  const date = /^\d{4}-\d\d-\d\d/.exec(value('date', 'published', 'published_time') ?? '')?.[0];
  const url = value('source_url', 'source', 'url', 'link');
  const lang = value('lang', 'language');
  return {
    facts: {
      ...(title && { title }),
      ...(date && { date }),
      ...(url && { url }),
      ...(lang && { lang }),
    },
    body: source.slice(found[0].length),
  };
}

/** Bold that ends in a space, which many write and Markdown does not know: `**Ports **`. */
const looseBold = /(?<=^|\s)\*\*(?=\S)([^*]+?)\s+\*\*(?=\s|$)/gm;

/**
 * A line within lists and quotations within each other, deeper than anybody writes: the parser makes a copy
 * of all that is in each of them.
 */
const nested =
  /^(?:[ \t]*(?:>|(?:[*+-]|\d{1,9}[.)])[ \t])){30}(?!\s*$)[^\n]*[^\s*+>-]|^[ \t]{120}[*+>-]/m;

/** @throws {Refused} where it is nested deeper than the parser can follow */
function htmlOf(body: string): string {
  if (nested.test(body)) throw new Refused(['broken', 'Markdown']);
  try {
    return marked.parse(body.replace(looseBold, '**$1** ')) as string;
  } catch {
    throw new Refused(['broken', 'Markdown']);
  }
}

/** Markdown; what HTML stands in it is read too. */
export const markdown: TextReader = {
  accepts: (_, name) => /\.(?:md|markdown|mdown)$/i.test(name),
  read(bytes) {
    const { text, notes } = decode(bytes);
    const { facts, body } = frontMatter(text.replace(/\r\n?/g, '\n'));
    const page = readHtml(htmlOf(body), true);
    return { blocks: page.blocks, notes: [...notes, ...page.notes], facts };
  },
};
