import type { Unit, UnitId } from './pack.ts';
import type { Scene } from './scene.ts';
import { withBullets } from './unit.ts';

/** A sentence of a unit; offsets count UTF-16 units of the unit's text. */
export interface Sentence {
  readonly unit: UnitId;
  readonly start: number;
  readonly end: number;
}

const opening = '「『(（〔';
const closing = '」』)）〕';

/**
 * Cuts a text after each 。 that stands outside quotation marks and brackets, without loss.
 * @returns where each sentence starts and ends
 */
export function sentencesIn(text: string): { readonly start: number; readonly end: number }[] {
  const ends: number[] = [];
  let depth = 0;
  for (const [at, char] of [...text.split('')].entries()) {
    if (opening.includes(char)) depth += 1;
    else if (closing.includes(char)) depth = Math.max(0, depth - 1);
    else if (char === '。' && depth === 0) ends.push(at + 1);
  }
  if (text !== '' && ends.at(-1) !== text.length) ends.push(text.length);
  return ends.map((end, at) => ({ start: ends[at - 1] ?? 0, end }));
}

/** What is read in a scene, sentence by sentence: its quotation, its unit with the items of it, or its passages. */
export function sentencesOf(units: readonly Unit[], { unit, passages, quote }: Scene): Sentence[] {
  const whole = unit === undefined ? (passages ?? []) : withBullets(units, unit);
  const read = new Set(quote === undefined ? whole : [unit]);
  return units
    .filter(({ id }) => read.has(id))
    .flatMap(({ id, text }) => {
      const from = quote === undefined ? 0 : Math.max(0, text.indexOf(quote));
      return sentencesIn(quote ?? text).map(({ start, end }) => ({
        unit: id,
        start: from + start,
        end: from + end,
      }));
    });
}
