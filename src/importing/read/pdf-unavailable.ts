import { Refused } from '../note.ts';

/** Stands for the library that opens PDFs in the file that needs no other, which does not bring it along. */
export function openPdf(): never {
  throw new Refused(['unavailable']);
}
