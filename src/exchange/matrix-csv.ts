import type { Matrix } from '../domain/matrix.ts';
import { csv } from './csv.ts';

/**
 * `unit,place,reading,directness`: one row a reading, and one a place that only a set word brings in,
 * which has none.
 */
export function matrixCsv({ rows, cells }: Matrix): string {
  const units = rows.flatMap((group) => group.units);
  return csv([
    ['unit', 'place', 'reading', 'directness'],
    ...units.flatMap((unit) =>
      [...(cells.get(unit)?.values() ?? [])].flatMap(({ place, readings, directness }) =>
        (readings.length > 0 ? readings : ['']).map((reading) => [
          unit,
          place,
          reading,
          directness,
        ]),
      ),
    ),
  ]);
}
