import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type InlineConfig } from 'vite';
import { escape } from '../../src/messages/escape.ts';
import { shellName } from '../../src/export/one-file.ts';
import { langs } from '../../src/messages/lang.ts';
import type { Library } from '../../src/pack/library.ts';
import { boundarySections } from './boundaries-page.ts';
import { catalog } from './catalog.ts';
import { composePage } from './compose-page.ts';
import { dataPlugin, shared } from './data-plugin.ts';
import { dataUrl } from './data-url.ts';
import { pageFacts } from './page-facts.ts';
import { geometryLicences, licences, withFurther } from './licences.ts';
import { mapLibraryPlugin } from './map-library-plugin.ts';
import { oneScriptPlugin } from './one-script-plugin.ts';
import { packIds, readLibrary } from './read-library.ts';
import { renderBody } from './render-body.ts';
import { startNotice } from './start-notice.ts';

/** How the script of the files that need no other is built: in one piece, which the workers run too. */
const config: InlineConfig = {
  configFile: false,
  base: './',
  logLevel: 'warn',
  // PowerPoint would make the file a tenth larger: it is left to the site.
  define: { 'import.meta.env.ONE_FILE': 'true' },
  plugins: [svelte({ configFile: false }), oneScriptPlugin(), mapLibraryPlugin(), paletteOnly()],
  build: {
    target: 'es2022',
    write: false,
    modulePreload: false,
    cssCodeSplit: false,
    copyPublicDir: false,
    chunkSizeWarningLimit: Infinity,
    license: { fileName: licences },
    rolldownOptions: {
      input: 'src/one-file.ts',
      output: { format: 'iife', codeSplitting: false },
      // A classic script has no address of its own; nothing asks for it.
      transform: { define: { 'import.meta': '{}' } },
    },
  },
};

/** The data of such a file stands in its page: nothing is published. */
function paletteOnly() {
  const { generateBundle: _, configureServer: __, ...plugin } = dataPlugin();
  return plugin;
}

/** It may ask for nothing. */
const sources = { 'img-src': 'data:', 'connect-src': 'data:', 'worker-src': 'blob:' };

/** The decisions on boundaries, which are a page of their own on the site; there each has a small map too. */
function boundariesOf(texts: readonly Library[]): string {
  const sections = { name: 'boundaries-', home: () => '#map', texts };
  return [
    `<div id="boundaries">${boundarySections(sections)}</div>`,
    ...langs.map((lang) => linkTo(`boundaries.html#${lang}`, `#boundaries-${lang}`)),
  ].join('\n');
}

/** The name of the file of a pack. */
export function oneFileOf(id: string): string {
  return id === packIds()[0] ? 'declaration-atlas.html' : `declaration-atlas-${id}.html`;
}

/** Where `siteHref` finds what stands in the page itself. */
function linkTo(path: string, href: string): string {
  return `<link id="${path}" rel="alternate" href="${escape(href)}">`;
}

/**
 * Builds, for each pack, one HTML file of the whole atlas, to be opened from a disk; and one without a text,
 * which the page fills with a pack that a reader has made.
 * @param read the text of a published file, by its path
 * @returns the files by their names
 */
export async function oneFiles(read: (path: string) => string): Promise<Map<string, string>> {
  const made = await build(config);
  const output = 'output' in made ? made.output : [];
  const [entry, ...others] = output.flatMap((it) => (it.type === 'chunk' ? [it] : []));
  if (!entry || others.length > 0) throw new Error('the script is not of one piece');
  const built = output.flatMap((it) =>
    it.fileName.endsWith('.css') && 'source' in it ? [String(it.source)] : [],
  );
  const list = output.find(({ fileName }) => fileName === licences);
  if (list?.type !== 'asset') throw new Error(`there is no ${licences}`);
  const own = readFileSync(join(import.meta.dirname, 'one-file.css'), 'utf8');
  const css = [...built, own].join('').trim();
  const icon = dataUrl('image/svg+xml', readFileSync('public/favicon.svg', 'utf8'));
  const paths = shared.filter((path) => !path.includes('catalog'));
  const common = {
    root: './',
    icon,
    css,
    script: { code: entry.code, module: true },
    sources,
    comment: withFurther(String(list.source), geometryLicences()),
  } as const;
  const files = packIds().map(async (id): Promise<[string, string]> => {
    const library = readLibrary(id);
    const page = composePage({
      ...common,
      facts: pageFacts(library),
      pack: id,
      body: await renderBody(library),
      end: boundariesOf([library]),
      data: {
        ...textsOf([...paths, `data/${id}/pack.json`], read),
        'data/catalog.json': catalog([id]),
      },
    });
    return [oneFileOf(id), page];
  });
  const shell = composePage({
    ...common,
    facts: { lang: 'en', title: '', meta: {} },
    pack: '',
    body: `${startNotice()}<div id="app"></div>`,
    end: boundariesOf([]),
    data: textsOf(paths, read),
  });
  return new Map([...(await Promise.all(files)), [shellName, shell]]);
}

const textsOf = (paths: readonly string[], read: (path: string) => string) =>
  Object.fromEntries(paths.map((path) => [path, read(path)]));
