import { bounds } from '../bounds.ts';
import type { Block, TextReader } from '../block.ts';
import { Refused } from '../note.ts';
import { clean } from './clean.ts';
import { decode } from './decode.ts';

/** How wide a line is set; ideographs and kana take two. */
const widthOf = (line: string) =>
  line.length + (line.match(/[\u2e80-\u9fff\uff00-\uff60]/g)?.length ?? 0);

/** No program wraps lines that are wider. */
const widest = 160;

/** Lines that have another right below. */
const linesAbove = (lines: readonly string[]) =>
  lines.filter((line, at) => line.trim() !== '' && lines[at + 1]?.trim());

/**
 * How wide lines are wrapped, if they are: most that have another below are full then.
 * @returns undefined where lines end because something ends
 */
function wrapOf(lines: readonly string[]): number | undefined {
  const widths = linesAbove(lines)
    .map(widthOf)
    .toSorted((a, b) => a - b);
  const usual = widths[Math.floor(widths.length * 0.9)] ?? 0;
  const full = widths.filter((it) => it > usual * 0.8).length;
  return usual > 30 && usual <= widest && full > widths.length * 0.6 ? usual : undefined;
}

/** A line that begins further to the right than its neighbours begins a paragraph. */
const indent = (line: string) =>
  /^[ \t\u3000]*/.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0;

/** Whether the first word of a line would have had room on the one before: then that was meant to end. */
function hadRoom(before: string, line: string, wrap: number): boolean {
  const [word = ''] = /^[\u2e80-\u9fff]|^\S+/.exec(line.trim()) ?? [];
  return widthOf(before.trimEnd()) + 1 + widthOf(word) < wrap - 2;
}

/** How the paragraphs of wrapped lines are told apart where no blank lines do that. */
function beginsIn(
  lines: readonly string[],
  wrap: number,
): (before: string, line: string) => boolean {
  const filled = lines.filter((line) => line.trim() !== '');
  const margin = filled.reduce((least, line) => Math.min(least, indent(line)), Infinity);
  const indented = (line: string) => indent(line) > margin && indent(line) <= margin + 6;
  const indents = filled.filter((line) => indent(line) > margin).length;
  if (indents > 0 && indents < filled.length / 2) return (_, line) => indented(line);
  const dense = lines.length - filled.length < filled.length / 20;
  return (before, line) => dense && hadRoom(before, line, wrap);
}

/**
 * The paragraphs of a plain text: what stands between blank lines; without those each line, or where
 * lines are wrapped, from indent to indent, or to the line that ends before it is full.
 * @throws {Refused} where there are too many lines
 */
export function paragraphsOf(text: string): Block[] {
  const lines = text.replace(/\r\n?|\f/g, '\n').split('\n', bounds.lines + 1);
  if (lines.length > bounds.lines) throw new Refused(['tooManyLines', bounds.lines]);
  const wrap = wrapOf(lines);
  const begins = wrap === undefined ? () => true : beginsIn(lines, wrap);
  const groups: string[][] = [];
  let before = '';
  for (const line of lines) {
    if (line.trim() !== '') {
      if (before === '' || begins(before, line)) groups.push([line]);
      else groups.at(-1)?.push(line);
    }
    before = line.trim() === '' ? '' : line;
  }
  return groups.flatMap((group) => {
    const text = clean(group.join('\n'));
    return text === '' ? [] : [{ kind: 'paragraph', text }];
  });
}

/** Plain text, and what has no other reader. */
export const txt: TextReader = {
  accepts: () => true,
  read(bytes) {
    const { text, notes } = decode(bytes);
    return { blocks: paragraphsOf(text), notes, facts: {} };
  },
};
