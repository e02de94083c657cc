import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { dataPlugin } from './scripts/site/data-plugin.ts';
import { licences } from './scripts/site/licences.ts';
import { mapLibrary, mapLibraryPlugin } from './scripts/site/map-library-plugin.ts';
import { pagePlugin } from './scripts/site/page-plugin.ts';
import { serviceWorkerPlugin } from './scripts/site/service-worker-plugin.ts';

const port = Number(process.env['PORT'] ?? 4173);

export default defineConfig({
  base: './',
  plugins: [
    svelte({ configFile: false }),
    dataPlugin(),
    pagePlugin(),
    mapLibraryPlugin(),
    serviceWorkerPlugin(),
  ],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    license: { fileName: licences },
    rolldownOptions: {
      input: 'src/main.ts',
      // What the page begins with is wanted whole: in one piece it is smaller, and asked for once.
      output: {
        codeSplitting: {
          groups: [
            { name: 'map-library', tags: ['$initial'], test: mapLibrary, priority: 1 },
            { name: 'first', tags: ['$initial'] },
            { name: 'map', test: /src\/map\/MapView\.svelte$/ },
          ],
        },
      },
    },
  },
  preview: { port, host: '127.0.0.1' },
});
