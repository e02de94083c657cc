import type { Block } from '../block.ts';
import { printedMarker, type Marker } from '../marker.ts';
import { isAnnexSign } from './headings.ts';
import { joinLines } from '../read/clean.ts';

/** A paragraph with the marker that it may have: whether that counts, the sequence decides. */
export interface Piece {
  readonly kind: Block['kind'];
  /** All of it, with a marker that is printed and without one that is drawn. */
  readonly text: string;
  readonly marker?: Marker;
  /** Whether the program draws the marker: then it is one. */
  readonly drawn: boolean;
  readonly depth: number;
  /** Whether it is a paragraph of its own only if its marker counts. */
  readonly loose: boolean;
  /** How far it is set off as a title is. */
  readonly display: number;
}

/** What ends before a marker may begin in the middle of a block. */
const ended = /(?:[.!?;:,。！？；：、」』”"）)]|\b(?:and|or|et|ou|及び|又は))$/;

/** Of a marker that is drawn, whatever its form, the number is known. */
function drawnMarker(drawn: string): Marker {
  const known = printedMarker(drawn);
  const printed = `${drawn.trim()} `;
  if (known && known.printed.trim() === drawn.trim()) return { ...known, printed, weak: false };
  const digits = /\d+(?!.*\d)/.exec(drawn)?.[0];
  const around = drawn.trim() === digits ? '1.' : drawn.replace(digits ?? '', '#');
  const readings = digits
    ? [{ style: around, value: Number(digits) }]
    : [{ style: `•${drawn.trim()}`, value: 0 }];
  return { printed, readings, weak: false };
}

const isBullet = (marker: Marker) => marker.readings.every(({ value }) => value === 0);

function pieceOf(text: string, block: Block, loose: boolean): Piece {
  const { kind, marker: drawn, depth = 0, display = 0 } = block;
  const own = drawn !== undefined && !loose;
  const marker = own ? drawnMarker(drawn) : kind === 'footnote' ? undefined : printedMarker(text);
  return {
    kind,
    text,
    ...(marker && { marker }),
    // A hyphen that a Markdown list begins with is no proof of a number, but of an item.
    drawn: own,
    depth,
    loose,
    display,
  };
}

/** The paragraphs of blocks; lines that begin with a marker apart from those before them. */
export function piecesOf(blocks: readonly Block[]): Piece[] {
  return blocks.flatMap((block) => {
    // Rows of stars and rules adorn a page, and a number may stand alone.
    if (!/[\p{L}\p{N}]/u.test(block.text)) return [];
    const lines = block.text.split('\n');
    const [first = '', ...rest] = lines;
    // An annex's title stands below its sign.
    if (rest.length > 0 && isAnnexSign(first))
      return [first, rest.join('\n')].map((text) => pieceOf(joinLines(text), block, false));
    const groups: string[][] = [];
    for (const line of lines) {
      const before = groups.at(-1)?.at(-1);
      const marker = before !== undefined && ended.test(before) ? printedMarker(line) : undefined;
      const begins = marker && !marker.weak && (!isBullet(marker) || block.kind === 'paragraph');
      if (before === undefined || begins) groups.push([line]);
      else groups.at(-1)?.push(line);
    }
    return groups.map((lines, at) => pieceOf(joinLines(lines.join('\n')), block, at > 0));
  });
}

/** The texts of two pieces that are one paragraph. */
export const joined = (first: string, second: string) => joinLines(`${first}\n${second}`);
