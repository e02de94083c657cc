import { annotationsJsonld } from './annotations-jsonld.ts';
import type { Exporter } from './exporter.ts';
import { mentionsCsv } from './mentions-csv.ts';
import { packJson } from './pack-json.ts';
import { readingsCsv } from './readings-csv.ts';

/** Every way to take a pack away; the site publishes each beside itself. */
export const exporters: readonly Exporter[] = [
  packJson,
  mentionsCsv,
  readingsCsv,
  annotationsJsonld,
];
