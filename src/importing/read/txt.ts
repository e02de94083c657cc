import type { Block, TextReader } from '../block.ts';
import { clean } from './clean.ts';
import { decode } from './decode.ts';

/** Lines of one length, as a program wraps them, and no line that is much longer. */
function isWrapped(lines: readonly string[]): boolean {
  const lengths = lines.map((line) => line.length).toSorted((a, b) => a - b);
  const longest = lengths[Math.floor(lengths.length * 0.98)] ?? 0;
  const full = lengths.filter((it) => it > longest * 0.8).length;
  return longest <= 120 && full > lines.length * 0.4;
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
  const wrapped = isWrapped(filled);
  const margin = Math.min(...filled.map(indent));
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
