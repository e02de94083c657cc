import type { Unit } from '../../text/unit.ts';
import { divisionOf } from './headings.ts';
import type { LabelWords } from './labels.ts';
import type { Piece } from './pieces.ts';

/**
 * A heading as a unit.
 * @param inOrder whether the number or letter that it has is one
 * @param n which heading of the text it is
 */
export function headingUnit(piece: Piece, inOrder: boolean, n: number, words: LabelWords): Unit {
  const { text, marker, drawn } = piece;
  const own = marker && inOrder ? marker.printed : '';
  const label = divisionOf(text)?.label ?? own.replace(/[\s\u3000.．、,:()（）]+/g, ' ').trim();
  return {
    id: `h${n}`,
    kind: 'heading',
    label: label || words.heading(n),
    marker: own,
    text: (drawn ? text : text.slice(own.length)).trim() || own.trim(),
  };
}

/** A footnote's number or sign, and its text. */
const footnote = /^\[?(\d{1,3}|[a-z](?=[\s.)\]])|[*†‡]+)[\].)]?\s*(.*)$/s;

/** A footnote as an item of the unit that it belongs to. */
export function footnoteUnit(text: string, parent: Unit | undefined, words: LabelWords): Unit {
  const [, sign = '', rest = text] = footnote.exec(text) ?? [];
  return {
    id: /^[a-z0-9]+$/.test(sign) ? `note-${sign}` : 'note',
    kind: 'item',
    label: words.footnote(sign),
    ...(parent && { parent: parent.parent ?? parent.id }),
    marker: sign === '' ? '' : `${sign} `,
    text: rest,
  };
}
