import type { Matrix } from '../index/matrix.ts';
import type { Gazetteer } from '../place/place.ts';
import { langs } from '../messages/lang.ts';
import { tableWords } from '../messages/tables.ts';
import { csv } from './csv.ts';
import { namesHead, placeNames, readingNames } from './names-of.ts';

/**
 * `unit,place,reading,directness`, then the names of the last three in either language: one row a reading,
 * and one a place that only a collective term brings in, which has none.
 */
export function matrixCsv({ rows, cells }: Matrix, gazetteer: Gazetteer): string {
  const codes = ['place', 'reading', 'directness'];
  const units = rows.flatMap((group) => group.units);
  return csv([
    ['unit', ...codes, ...codes.flatMap(namesHead)],
    ...units.flatMap((unit) =>
      [...(cells.get(unit)?.values() ?? [])].flatMap(({ place, readings, directness }) =>
        (readings.length > 0 ? readings : [undefined]).map((reading) => [
          ...[unit, place, reading?.id ?? '', directness],
          ...placeNames(gazetteer, place),
          ...readingNames(reading),
          ...langs.map((lang) => tableWords[lang].directness[directness]),
        ]),
      ),
    ),
  ]);
}
