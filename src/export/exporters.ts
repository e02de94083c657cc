import type { Gazetteer } from '../place/place.ts';
import { annotationsJsonld } from './annotations-jsonld.ts';
import { csvMetadata } from './csvw.ts';
import type { Exporter } from './exporter.ts';
import { mentionsCsv } from './mentions-csv.ts';
import { packJson } from './pack-json.ts';
import { readingsCsv } from './readings-csv.ts';

/**
 * Every way to take a pack away; the site publishes each beside itself.
 * @param gazetteer the names of the places
 * @param nameOf what a file is called where it is kept, for those that speak of another
 */
export function exporters(
  gazetteer: Gazetteer,
  nameOf = (name: string) => name,
): readonly Exporter[] {
  const tables = [mentionsCsv(gazetteer), readingsCsv(gazetteer)];
  return [
    packJson,
    ...tables.flatMap((table) => [table, csvMetadata(table, nameOf(table.name))]),
    annotationsJsonld,
  ];
}
