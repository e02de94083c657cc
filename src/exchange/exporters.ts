import { annotationsJsonld } from './annotations-jsonld.ts';
import { csvMetadata } from './csvw.ts';
import type { Exporter } from './exporter.ts';
import { mentionsCsv } from './mentions-csv.ts';
import { packJson } from './pack-json.ts';
import { readingsCsv } from './readings-csv.ts';

/**
 * Every way to take a pack away; the site publishes each beside itself.
 * @param nameOf what a file is called where it is kept, for those that speak of another
 */
export function exporters(nameOf = (name: string) => name): readonly Exporter[] {
  return [
    packJson,
    mentionsCsv,
    csvMetadata(mentionsCsv, nameOf(mentionsCsv.name)),
    readingsCsv,
    csvMetadata(readingsCsv, nameOf(readingsCsv.name)),
    annotationsJsonld,
  ];
}
