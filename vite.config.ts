import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type UserConfig } from 'vite';
import { headersPlugin } from './scripts/site/headers.ts';
import { iconPlugin } from './scripts/site/icon-plugin.ts';
import { libraryPlugin } from './scripts/site/library-plugin.ts';
import { metadataPlugin } from './scripts/site/metadata-plugin.ts';
import { offlinePlugin } from './scripts/site/offline-plugin.ts';
import { oneFileBesidePlugin, oneFileBuild } from './scripts/site/one-file-build.ts';
import { licences, licencesPlugin } from './scripts/site/licences.ts';
import { palettePlugin } from './scripts/site/palette-plugin.ts';
import { prerenderPlugin } from './scripts/site/prerender-plugin.ts';
import { publishedText } from './scripts/site/published.ts';
import { publishedPlugin } from './scripts/site/published-plugin.ts';
import { securityPlugin } from './scripts/site/security-plugin.ts';
import { textFirstPlugin } from './scripts/site/text-first-plugin.ts';

const port = Number(process.env['PORT'] ?? 4173);

const site: UserConfig = {
  base: './',
  plugins: [
    svelte({ configFile: false }),
    iconPlugin(),
    palettePlugin(),
    libraryPlugin(),
    publishedPlugin(),
    metadataPlugin(),
    prerenderPlugin(),
    textFirstPlugin(),
    securityPlugin(),
    oneFileBesidePlugin(),
    licencesPlugin(),
    offlinePlugin(),
    headersPlugin(),
  ],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    license: { fileName: licences },
    // What the page begins with is wanted whole: in one piece it is smaller, and asked for once.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
    },
  },
  preview: { port, host: '127.0.0.1' },
};

export default defineConfig(({ mode }) =>
  mode === 'one-file' ? oneFileBuild(publishedText) : site,
);
