import type { Marker } from '../marker.ts';
import type { Note } from '../note.ts';
import type { Placed } from './sequence.ts';

/** A note on how a text was cut, and the unit that it is about. */
export interface CutNote {
  readonly note: Note;
  readonly unit?: string;
}

/**
 * What is amiss with a number.
 * @param label its own
 * @param before that of the number before it
 */
export function notesOn(
  { how }: Placed,
  marker: Marker | undefined,
  label: string,
  before: string,
): Note[] {
  const printed = marker?.printed.trim() ?? '';
  const odd = marker?.weak === true && !/^\d+[.．]$/.test(printed);
  const slip = how === 'slip' || odd || printed.startsWith('弟');
  return [
    ...(how === 'gap' ? ([['gap', before, label]] as const) : []),
    ...(how === 'begins' ? ([['begins', label]] as const) : []),
    ...(slip ? ([['slip', label, printed]] as const) : []),
  ];
}
