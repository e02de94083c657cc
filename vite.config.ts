import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { dataPlugin } from './scripts/site/data-plugin.ts';
import { licences } from './scripts/site/licences.ts';
import { pagePlugin } from './scripts/site/page-plugin.ts';
import { serviceWorkerPlugin } from './scripts/site/service-worker-plugin.ts';

const port = Number(process.env['PORT'] ?? 4173);

export default defineConfig({
  base: './',
  plugins: [svelte({ configFile: false }), dataPlugin(), pagePlugin(), serviceWorkerPlugin()],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    license: { fileName: licences },
    rolldownOptions: {
      input: 'src/main.ts',
      // What the page begins with is wanted whole: in one piece it is smaller, and asked for once.
      output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
    },
  },
  preview: { port, host: '127.0.0.1' },
});
