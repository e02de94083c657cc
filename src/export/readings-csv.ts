import type { Gazetteer } from '../place/place.ts';
import { readingKindOf } from '../scheme/scheme.ts';
import { csv } from './csv.ts';
import type { Exporter } from './exporter.ts';
import { namesHead, placeNames, readingNames } from './names-of.ts';

/** `unit,place,reading,quote`, then the names of place and reading in either language: one row a reading. */
export const readingsCsv = (gazetteer: Gazetteer): Exporter => ({
  name: 'readings.csv',
  type: 'text/csv; charset=utf-8',
  holds: 'readings',
  write: (pack) =>
    csv([
      ['unit', 'place', 'reading', 'quote', ...namesHead('place'), ...namesHead('reading')],
      ...pack.readings.map(({ unit, place, reading, quote }) => [
        ...[unit, place, reading, quote],
        ...placeNames(gazetteer, place),
        ...readingNames(readingKindOf(pack.scheme, reading)),
      ]),
    ]),
});
