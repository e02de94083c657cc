import type { Gazetteer } from '../place/place.ts';
import { langs } from '../messages/lang.ts';
import { tableWords } from '../messages/tables.ts';
import { csv } from './csv.ts';
import type { Exporter } from './exporter.ts';
import { namesHead, placeNames } from './names-of.ts';

/**
 * `unit,start,end,quote,place,as`, then the names of place and kind in either language: one row a mention,
 * for a group one row a place it expands to. Offsets count UTF-16 units of the unit's text.
 */
export const mentionsCsv = (gazetteer: Gazetteer): Exporter => ({
  name: 'mentions.csv',
  type: 'text/csv; charset=utf-8',
  holds: 'mentions',
  write: (pack) =>
    csv([
      ['unit', 'start', 'end', 'quote', 'place', 'as', ...namesHead('place'), ...namesHead('as')],
      ...pack.mentions.flatMap(({ unit, start, end, quote, places, as }) =>
        places.map((place) => [
          ...[unit, start, end, quote, place, as],
          ...placeNames(gazetteer, place),
          ...langs.map((lang) => tableWords[lang].mentionKind[as]),
        ]),
      ),
    ]),
});
