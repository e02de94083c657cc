import type { Scene } from '../pack/scene.ts';
import { languageOf } from '../text/language-of.ts';
import { withItems, type Unit, type UnitId } from '../text/unit.ts';

/** A sentence of a unit; offsets count UTF-16 units of the unit's text. */
export interface Sentence {
  readonly unit: UnitId;
  readonly start: number;
  readonly end: number;
}

/**
 * What is read in a scene, sentence by sentence: its quotation, its unit with the items of it, or its passages.
 * @param lang the language that the units are in
 */
export function sentencesOf(
  units: readonly Unit[],
  { unit, passages, quote }: Scene,
  lang: string,
): Sentence[] {
  const { sentencesIn } = languageOf(lang);
  const whole = unit === undefined ? (passages ?? []) : withItems(units, unit);
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
