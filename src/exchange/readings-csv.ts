import { csv } from './csv.ts';
import type { Exporter } from './exporter.ts';

/** `unit,place,reading,quote`: one row a reading. */
export const readingsCsv: Exporter = {
  name: 'readings.csv',
  type: 'text/csv; charset=utf-8',
  holds: 'readings',
  write: (pack) =>
    csv([
      ['unit', 'place', 'reading', 'quote'],
      ...pack.readings.map(({ unit, place, reading, quote }) => [unit, place, reading, quote]),
    ]),
};
