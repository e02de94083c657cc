import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { libraryPlugin } from '../site/library-plugin.ts';
import { palettePlugin } from '../site/palette-plugin.ts';
import { longLibrary } from './repeated.ts';

/**
 * Builds the atlas with a long text, which it makes in the page: what is rendered ahead is the first
 * page of the text that ships.
 * @param folder gets a folder `long`; `folder/ours` holds the built atlas already
 */
export async function buildLong(folder: string): Promise<void> {
  const outDir = join(folder, 'long');
  await build({
    configFile: false,
    base: './',
    logLevel: 'error',
    plugins: [svelte({ configFile: false }), palettePlugin(), libraryPlugin(longLibrary)],
    worker: { format: 'es' },
    build: { outDir, target: 'es2022', modulePreload: { polyfill: false } },
  });
  cpSync(join(folder, 'ours/data'), join(outDir, 'data'), { recursive: true });
}
