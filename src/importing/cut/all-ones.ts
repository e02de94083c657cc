import type { Note } from '../note.ts';
import type { Piece } from './pieces.ts';

/** So many ones in a row are no beginnings, but a list whose numbers were lost. */
const least = 3;

const isOne = (piece: Piece) =>
  piece.marker?.weak === false &&
  piece.marker.readings.some(({ value, path }) => value === 1 && !path);
const styleOf = ({ marker, depth }: Piece) => `${marker?.readings[0]?.style ?? ''}@${depth}`;
const isArticle = (piece: Piece) => /^(?:Article|条)/.test(styleOf(piece));

/** Counts lists whose items are all printed “1.”, as some programs write them. */
export function mendOnes(pieces: readonly Piece[]): { pieces: Piece[]; notes: { note: Note }[] } {
  const mended = [...pieces];
  const notes: { note: Note }[] = [];
  const runs = new Map<string, number[]>();
  const end = (style: string) => {
    const run = runs.get(style) ?? [];
    runs.delete(style);
    if (run.length < least) return;
    notes.push({ note: ['allOnes', run.length] });
    for (const [n, at] of run.entries()) {
      const piece = mended[at];
      if (piece?.marker) mended[at] = { ...piece, marker: counted(piece.marker, n + 1) };
    }
  };
  for (const [at, piece] of pieces.entries()) {
    if (isArticle(piece)) for (const style of [...runs.keys()]) end(style);
    else if (isOne(piece)) {
      const run = runs.get(styleOf(piece));
      if (run) run.push(at);
      else runs.set(styleOf(piece), [at]);
    } else if (piece.marker?.weak === false) end(styleOf(piece));
  }
  for (const style of [...runs.keys()]) end(style);
  return { pieces: mended, notes };
}

const counted = (marker: NonNullable<Piece['marker']>, value: number) => ({
  ...marker,
  readings: marker.readings.filter((it) => it.value === 1).map((it) => ({ ...it, value })),
});
