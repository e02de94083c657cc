import type { Block } from '../block.ts';
import type { Note } from '../note.ts';

/** Where a paragraph of a page stands: in the part that the page calls its main one, beside the text, or neither is said. */
export type Part = 'main' | 'beside' | undefined;

export interface Written {
  readonly block: Block;
  part: Part;
}

const mains = /^(?:main|article)$/;
const asides = /^(?:nav|aside|footer)$/;
const roles = /^(?:navigation|banner|contentinfo|search|complementary)$/;

/** The part that an element's text belongs to. @param within the part that the element stands in */
export function partOf(name: string, role: string, within: Part): Part {
  if (within === 'beside' || asides.test(name) || roles.test(role)) return 'beside';
  if (within === 'main' || mains.test(name) || role === 'main') return 'main';
  return name === 'header' ? 'beside' : undefined;
}

const lengthOf = (some: readonly Written[]) =>
  some.reduce((sum, { block }) => sum + block.text.length, 0);

/** So much of a paragraph tells which it is, in UTF-16 units. */
const tellingLength = 40;

/**
 * The text of a page: its main part, unless most stands outside it; what stands beside it only where there is nothing else.
 * @returns the text, and what was left out as a note
 */
export function textOf(written: readonly Written[]): { blocks: readonly Block[]; notes: Note[] } {
  const main = written.filter(({ part }) => part === 'main');
  const text = written.filter(({ part }) => part !== 'beside');
  const own = lengthOf(main) > lengthOf(text) / 3 ? main : text;
  const kept = new Set(own.length > 0 ? own : written);
  const left = written.filter((it) => !kept.has(it));
  const [longest] = left.map(({ block }) => block.text).sort((a, b) => b.length - a.length);
  return {
    blocks: [...kept].map(({ block }) => block),
    notes: longest === undefined ? [] : [['beside', left.length, lengthOf(left), start(longest)]],
  };
}

function start(text: string): string {
  const line = text.replace(/\n/g, ' ');
  return line.length > tellingLength ? `${line.slice(0, tellingLength)}…` : line;
}
