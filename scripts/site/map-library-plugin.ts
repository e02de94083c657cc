import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformWithOxc, type Plugin } from 'vite';

const worker = /maplibre-gl\/dist\/maplibre-gl-worker\.mjs\?worker&url$/;
const source = join(import.meta.dirname, '../../node_modules/maplibre-gl/src');
const workerSource = join(source, 'source/worker.ts');

/** The modules of MapLibre and of what it is made of. */
export const mapLibrary =
  /node_modules\/(?:maplibre-gl|@map(?:box|libre)|earcut|gl-matrix|kdbush|murmurhash-js|pbf|potpack|quickselect|tinyqueue)\//;

/** Parts that the map has no use for, which draws shapes only: a format of tiles, and lettering from right to left. */
const unused: Readonly<Record<string, string>> = {
  '@maplibre/mlt': 'export const GEOMETRY_TYPE = {}; export function decodeTile() {}',
  'bidi-js': 'export default () => ({});',
};

/** Kinds of layers and sources that the map has none of: it has backgrounds, fills and lines, of GeoJSON. */
const unusedKinds =
  /maplibre-gl\/src\/(?:source\/(?:canvas|image|raster_dem_tile|raster_dem_tile_worker|raster_tile|video)_source|style\/style_layer\/(?:circle|color_relief|fill_extrusion|heatmap|hillshade|raster|symbol)_style_layer|data\/bucket\/symbol_bucket|webgl\/draw\/draw_(?:circle|collision_debug|color_relief|fill_extrusion|heatmap|hillshade|raster|symbol))\.ts$/;

/** Is asked for its version alone. */
const manifest = /maplibre-gl\/package\.json$/;

/** Prepares messages between page and worker, number by number. */
const transfer = /maplibre-gl\/src\/util\/web_worker_transfer\.ts$/;
const isList = 'if (Array.isArray(input)) {';
const isPlain = `let first: unknown = input;
while (Array.isArray(first)) first = first[0];
if (first !== input && typeof first === 'number') return input as never;
${isList}`;

/**
 * Lets coordinates pass as they are: a browser copies arrays of numbers by itself, and to take them
 * apart before and after takes longer than all else about a map's data.
 * @throws if the source is not as it was
 */
function withPlainCoordinates(code: string): string {
  if (code.split(isList).length !== 3) throw new Error('MapLibre sends its messages otherwise now');
  return code.replaceAll(isList, isPlain);
}

/** A module that exports the names of another, of which nothing is ever called but what asks for a layer's or a source's kind. */
function stubOf(code: string): string {
  const exported = code.matchAll(/^export (?:(class|function|const) |\{)(\w+)/gm);
  return [...exported]
    .map(
      ([, kind, name]) => `export ${kind === 'class' ? `class ${name}` : `function ${name}()`} {}`,
    )
    .join('\n');
}

/**
 * Builds MapLibre from its source, with the worker as a chunk beside the page's: what both need, half of
 * either, is sent once. The files that the library publishes have it in them twice.
 */
export function mapLibraryPlugin(): Plugin {
  return {
    name: 'map-library',
    apply: 'build',
    enforce: 'pre',
    resolveId(id) {
      if (id === 'maplibre-gl') return join(source, 'index.ts');
      if (id in unused) return `\0${id}`;
      return id === 'maplibre-gl/dist/maplibre-gl-worker.mjs' ? workerSource : undefined;
    },
    load(id) {
      const stub = unused[id.slice(1)];
      if (stub !== undefined) return stub;
      if (manifest.test(id)) {
        const { version } = JSON.parse(readFileSync(id, 'utf8')) as { version: string };
        return JSON.stringify({ version });
      }
      if (!worker.test(id)) return undefined;
      const file = this.emitFile({ type: 'chunk', id: workerSource, name: 'maplibre-gl-worker' });
      return `export default import.meta.ROLLUP_FILE_URL_${file};`;
    },
    transform: {
      filter: { id: /maplibre-gl\/src\/.*\.ts$/ },
      // A field that is only declared there must not undo what the class it extends has set.
      handler(code, id) {
        const changed = transfer.test(id) ? withPlainCoordinates(code) : code;
        return transformWithOxc(unusedKinds.test(id) ? stubOf(code) : changed, id, {
          typescript: { removeClassFieldsWithoutInitializer: true },
        });
      },
    },
  };
}
