import { csv } from './csv.ts';
import type { Exporter } from './exporter.ts';

/**
 * `unit,start,end,quote,place,as`: one row a mention, for a group one row a place it expands to.
 * Offsets count UTF-16 units of the unit's text.
 */
export const mentionsCsv: Exporter = {
  name: 'mentions.csv',
  type: 'text/csv; charset=utf-8',
  holds: 'mentions',
  write: (pack) =>
    csv([
      ['unit', 'start', 'end', 'quote', 'place', 'as'],
      ...pack.mentions.flatMap(({ unit, start, end, quote, places, as }) =>
        places.map((place) => [unit, start, end, quote, place, as]),
      ),
    ]),
};
