import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { buildConcordance } from '../../src/domain/concordance.ts';
import { escape } from '../../src/words/escape.ts';
import { titleId } from '../../src/domain/unit.ts';
import { readLibrary } from '../site/read-library.ts';
import type { Size } from '../../src/picture/camera.ts';
import type { PlaceFacts } from './pages/shared/load.ts';

/** The pages the atlas is compared with, each the least that does its job. */
export const comparisons = ['plain', 'svg', 'maplibre'] as const;

/**
 * Builds the comparison pages from the atlas's own text, roles and geometry.
 * @param folder gets a folder for each page; `folder/ours` holds the built atlas already
 * @param mapSize the atlas's map in CSS pixels; theirs get the same
 */
export async function buildPages(folder: string, mapSize: Size): Promise<void> {
  const { text, places } = materials();
  const size = `#map { inline-size: ${mapSize.width}px; block-size: ${mapSize.height}px; }`;
  const fill: Plugin = {
    name: 'fill-in',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => html.replace('<!--text-->', text).replace('/*map-size*/', size),
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
    writeFileSync(join(outDir, 'data/places.json'), JSON.stringify(places));
  }
}

/** The text as plain HTML, and the facts by place that a page needs to paint and to answer. */
function materials(): { text: string; places: Record<string, PlaceFacts> } {
  const { pack, gazetteer, frameworks } = readLibrary();
  const text = pack.text.parts.map((part, at) => {
    const tag = at === 0 ? 'h1' : 'h2';
    const units = part.units.map((it) => `<p id="${it.id}">${escape(it.marker + it.text)}</p>`);
    return `<${tag} id="${titleId(part)}">${escape(part.title)}</${tag}>\n${units.join('\n')}`;
  });
  const entries = [...buildConcordance(pack, gazetteer, frameworks).entries];
  const places = entries.map(([id, { place, finding, explicit }]) => {
    const units = [...new Set(explicit.map((mention) => mention.unit))];
    return [id, { name: place.name.ja, role: finding.role, units }] as const;
  });
  return { text: text.join('\n'), places: Object.fromEntries(places) };
}
