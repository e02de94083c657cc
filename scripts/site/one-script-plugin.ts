import { join } from 'node:path';
import type { Plugin } from 'vite';

const workers = {
  map: /maplibre-gl-worker\.mjs\?worker&url$/,
  reading: /\/read-worker\.ts\?worker&url$/,
};

/** The library's module that starts its worker. It would fetch what is of no origin, as all is on a disk. */
const starting = /maplibre-gl\/src\/util\/web_worker\.ts$/;
const started = `
  import { config } from './config.ts';
  export const workerFactory = async () => new Worker(config.WORKER_URL);
`;

/**
 * For a page that may fetch nothing: its workers run its own script, which `src/one-file.ts` begins elsewhere in
 * them. From the disk a worker starts only as a classic script. What reads PDFs is left out: it is as large as all the rest.
 */
export function oneScriptPlugin(): Plugin {
  const withoutPdf = join(import.meta.dirname, '../../src/importing/read/pdf-unavailable.ts');
  return {
    name: 'one-script',
    enforce: 'pre',
    resolveId: (source) => (source.endsWith('/pdf-library.ts') ? withoutPdf : undefined),
    load(id) {
      if (starting.test(id)) return started;
      const [worker] = Object.entries(workers).find(([, file]) => file.test(id)) ?? [];
      return worker && addressOf(worker);
    },
  };
}

function addressOf(worker: string): string {
  return `
    const own = document.querySelector('script[type=module]').textContent;
    const parts = ['globalThis.runsAs = ${JSON.stringify(worker)};', own];
    export default URL.createObjectURL(new Blob(parts, { type: 'text/javascript' }));
  `;
}
