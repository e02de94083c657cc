import { join } from 'node:path';
import { transformWithOxc, type Plugin } from 'vite';

const worker = /maplibre-gl\/dist\/maplibre-gl-worker\.mjs\?worker&url$/;
const source = join(import.meta.dirname, '../../node_modules/maplibre-gl/src');

/** The modules of MapLibre and of what it is made of. */
export const mapLibrary =
  /node_modules\/(?:maplibre-gl|@map(?:box|libre)|bidi-js|earcut|gl-matrix|kdbush|murmurhash-js|pbf|potpack|quickselect|tinyqueue)\//;

/**
 * Builds MapLibre from its source, with the worker as a chunk beside the page's: what both need, half of
 * either, is sent once. The files that the library publishes have it in them twice.
 */
export function mapLibraryPlugin(): Plugin {
  return {
    name: 'map-library',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === 'maplibre-gl' ? join(source, 'index.ts') : undefined),
    load(id) {
      if (!worker.test(id)) return undefined;
      const chunk = join(source, 'source/worker.ts');
      const file = this.emitFile({ type: 'chunk', id: chunk, name: 'maplibre-gl-worker' });
      return `export default import.meta.ROLLUP_FILE_URL_${file};`;
    },
    transform: {
      filter: { id: /maplibre-gl\/src\/.*\.ts$/ },
      // A field that is only declared there must not undo what the class it extends has set.
      handler: (code, id) =>
        transformWithOxc(code, id, { typescript: { removeClassFieldsWithoutInitializer: true } }),
    },
  };
}
