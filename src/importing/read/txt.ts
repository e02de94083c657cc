import type { Block, TextReader } from '../block.ts';
import { clean } from './clean.ts';
import { decode } from './decode.ts';

/** How wide a line is set; ideographs and kana take two. */
const widthOf = (line: string) =>
  line.length + (line.match(/[\u2e80-\u9fff\uff00-\uff60]/g)?.length ?? 0);

/** No program wraps lines that are wider. */
const widest = 160;

/** Whether lines end where they are full, and not where something ends: most that have another below do. */
function isWrapped(lines: readonly string[]): boolean {
  const above = lines.filter((line, at) => line.trim() !== '' && lines[at + 1]?.trim());
  const widths = above.map(widthOf).toSorted((a, b) => a - b);
  const usual = widths[Math.floor(widths.length * 0.9)] ?? 0;
  const full = widths.filter((it) => it > usual * 0.8).length;
  return above.length > 0 && usual > 30 && usual <= widest && full > above.length * 0.6;
}

/** A line that begins further to the right than its neighbours begins a paragraph. */
const indent = (line: string) =>
  /^[ \t\u3000]*/.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0;

/**
 * The paragraphs of a plain text: what stands between blank lines; without those each line, or from
 * indent to indent where lines are wrapped.
 */
export function paragraphsOf(text: string): Block[] {
  const lines = text.replace(/\r\n?|\f/g, '\n').split('\n');
  const filled = lines.filter((line) => line.trim() !== '');
  const wrapped = isWrapped(lines);
  const margin = filled.reduce((least, line) => Math.min(least, indent(line)), Infinity);
  const indents = filled.filter((line) => indent(line) > margin).length;
  const byIndent = wrapped && indents > 0 && indents < filled.length / 2;
  const groups: string[][] = [];
  let open = false;
  for (const line of lines) {
    if (line.trim() === '') {
      open = false;
      continue;
    }
    const begins =
      !open || !wrapped || (byIndent && indent(line) > margin && indent(line) <= margin + 6);
    if (begins) groups.push([line]);
    else groups.at(-1)?.push(line);
    open = true;
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
