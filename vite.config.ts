import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { libraryPlugin } from './scripts/site/library-plugin.ts';
import { metadataPlugin } from './scripts/site/metadata-plugin.ts';
import { palettePlugin } from './scripts/site/palette-plugin.ts';
import { prerenderPlugin } from './scripts/site/prerender-plugin.ts';
import { publishedPlugin } from './scripts/site/published-plugin.ts';
import { securityPlugin } from './scripts/site/security-plugin.ts';
import { textFirstPlugin } from './scripts/site/text-first-plugin.ts';

const port = Number(process.env['PORT'] ?? 4173);

export default defineConfig({
  base: './',
  plugins: [
    svelte({ configFile: false }),
    palettePlugin(),
    libraryPlugin(),
    publishedPlugin(),
    metadataPlugin(),
    prerenderPlugin(),
    textFirstPlugin(),
    securityPlugin(),
  ],
  worker: { format: 'es' },
  build: { target: 'es2022', modulePreload: { polyfill: false } },
  preview: { port, host: '127.0.0.1' },
});
