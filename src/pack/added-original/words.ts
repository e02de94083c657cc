import type { UnitId } from '../../text/unit.ts';
import type { Draft } from '../draft.ts';
import type { AddedOriginal } from './added-original.ts';

/** A title or a unit of the original. */
interface Piece {
  readonly label?: string;
  readonly marker: string;
  readonly text: string;
}

/** What the original has for a unit of the pack: its number as printed, and its words. */
export interface Words {
  readonly label?: string;
  readonly marker: string;
  readonly text: string;
  /** Where the words of each unit of the original begin. */
  readonly starts: ReadonlyMap<UnitId, number>;
}

/** What stands for words that the original does not have. */
const nothing = '—';

/** The titles and units of an original, by their ids. */
export function piecesOf({ edition: { parts } }: Draft): Map<UnitId, Piece> {
  return new Map(
    parts.flatMap(({ titleUnit, title, units }) => [
      [titleUnit, { marker: '', text: title }] as [UnitId, Piece],
      ...units.map((unit) => [unit.id, unit] as [UnitId, Piece]),
    ]),
  );
}

/** The words of the original by the pack's units; what several of its units say is joined. */
export function wordsOf({ draft, rows }: AddedOriginal): Map<UnitId, Words> {
  const pieces = piecesOf(draft);
  return new Map(
    rows.flatMap(({ unit, from }): [UnitId, Words][] => {
      if (unit === undefined) return [];
      const starts = new Map<UnitId, number>();
      let text = '';
      for (const id of from) {
        const piece = pieces.get(id);
        if (!piece) continue;
        if (text !== '') text += `\n${piece.marker}`;
        starts.set(id, text.length);
        text += piece.text;
      }
      const { label, marker = '' } = pieces.get(from[0] ?? '') ?? {};
      const printed = marker.trim() !== '' && label !== undefined && { label };
      return [[unit, { marker, ...printed, text: text || nothing, starts }]];
    }),
  );
}
