import { localize } from '../text/localized.ts';
import type { Pack } from '../pack/pack.ts';
import { boundaryNote } from '../drawing/boundary-note.ts';
import type { Exporter } from './exporter.ts';

/**
 * What a CSV file cannot say of itself, as W3C's CSV on the Web has it: a file beside it, so that
 * the rows begin with their header and every program reads them. `pack.json` and the annotations
 * say it themselves.
 * @param table the exporter of the CSV file
 * @param url what that file is called where both lie
 */
export function csvMetadata(table: Exporter, url = table.name): Exporter {
  const columnsOf = (pack: Pack) =>
    (table.write(pack).replace('\ufeff', '').split('\r\n')[0] ?? '').split(',');
  return {
    name: `${table.name}-metadata.json`,
    type: 'application/csvm+json',
    holds: 'columns',
    write(pack) {
      const { title, date, original, translation, rights } = pack.manifest;
      return JSON.stringify({
        '@context': 'http://www.w3.org/ns/csvw',
        url,
        'dc:title': localize(title, 'en'),
        'dc:date': date,
        'dc:language': pack.text.lang,
        'dc:source': original.url ?? original.title,
        'dc:description': [
          ...(translation ? [localize(translation, 'en')] : []),
          boundaryNote(pack.manifest).en,
        ],
        'dc:rights': localize(rights, 'en'),
        tableSchema: {
          columns: columnsOf(pack).map((name) => ({
            name,
            titles: name,
            ...langOf(name, pack.text.lang),
          })),
        },
      });
    },
  };
}

/** The language of a column's cells, if they are words and no codes. */
function langOf(column: string, textLang: string): { readonly lang?: string } {
  const [, lang = column === 'quote' ? textLang : undefined] = /_(ja|en)$/.exec(column) ?? [];
  return lang === undefined ? {} : { lang };
}
