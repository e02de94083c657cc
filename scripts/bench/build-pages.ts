import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { readLibrary } from '../site/read-library.ts';
import type { Size } from '../../src/map-model/camera.ts';
import { htmlOf, placesOf, slidesOf } from './materials.ts';
import { longLibrary } from './repeated.ts';

/** The pages the atlas is compared with, each the least that does its job. */
export const comparisons = ['plain', 'svg', 'maplibre', 'marks', 'slides'] as const;

/**
 * Builds the comparison pages from the atlas's own text, roles and geometry.
 * @param folder gets a folder for each page; `folder/ours` holds the built atlas already
 * @param mapSize the atlas's map in CSS pixels; theirs get the same
 */
export async function buildPages(folder: string, mapSize: Size): Promise<void> {
  const library = readLibrary();
  const size = `#map { inline-size: ${mapSize.width}px; block-size: ${mapSize.height}px; }`;
  const materials = {
    '<!--text-->': htmlOf(library),
    '<!--marks-->': htmlOf(longLibrary(), true),
    '<!--slides-->': slidesOf(library),
    '/*map-size*/': size,
  };
  const fill: Plugin = {
    name: 'fill-in',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        Object.entries(materials).reduce((page, [mark, it]) => page.replace(mark, () => it), html),
    },
  };
  for (const page of comparisons) {
    const outDir = join(folder, page);
    await build({
      configFile: false,
      root: join(import.meta.dirname, 'pages', page),
      base: './',
      logLevel: 'error',
      plugins: [fill],
      worker: { format: 'es' },
      build: { outDir, target: 'es2022', modulePreload: { polyfill: false } },
    });
    mkdirSync(join(outDir, 'data'));
    cpSync(join(folder, 'ours/data/world.json'), join(outDir, 'data/world.json'));
    writeFileSync(join(outDir, 'data/places.json'), JSON.stringify(placesOf(library)));
  }
}
