import { minifySync, type Rolldown } from 'vite';
import type { Library } from '../../src/pack/library.ts';
import { composePage } from './compose-page.ts';
import { criticalCss } from './critical-css.ts';
import { readBy, versioned } from './data-plugin.ts';
import { oneFileOf } from './one-file.ts';
import { pageFacts } from './page-facts.ts';
import { renderBody } from './render-body.ts';
import { noScriptNotice } from './start-notice.ts';
import { textFirst } from './text-first.ts';

/** Files that are imported and read as soon as the text stands; the rest when it is wanted. */
const modules = ['/src/map/MapView.svelte', '/src/map/maplibre/gl-map.ts'];
const soon = ['gazetteer', 'frameworks', 'world', 'regions', 'seas'].map(
  (name) => `data/${name}.json`,
);

/** The page's policy: nothing from outside. The development server needs more. */
const sources = {
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
};

/** Reads what stands in the bundle under a path. @throws if nothing does */
function textIn(bundle: Rolldown.OutputBundle, path: string): string {
  const file = bundle[path];
  if (file?.type !== 'asset') throw new Error(`there is no ${path}`);
  return String(file.source);
}

/** The chunk that a module stands in. @throws if there is none */
function chunkOf(bundle: Rolldown.OutputBundle, module: string): Rolldown.OutputChunk {
  const chunk = Object.values(bundle).find(
    (it) => it.type === 'chunk' && it.moduleIds.some((id) => id.endsWith(module)),
  );
  if (chunk?.type !== 'chunk') throw new Error(`no chunk has ${module}`);
  return chunk;
}

const cssOf = ({ viteMetadata }: Rolldown.OutputChunk) => [...(viteMetadata?.importedCss ?? [])];

/** A chunk and what it imports at once, which a browser would ask for only when it has read the chunk. */
function withImports({ fileName, imports }: Rolldown.OutputChunk): string[] {
  return [fileName, ...imports];
}

/**
 * The page of a pack. The styles that it begins with stand in it, for requests of their own would hold up
 * the text; its script, its style sheets, and links to what that will ask for, stand in a template, where
 * they do nothing until the text has been painted.
 * @param root from the page to the site's folder
 * @param bundle the build's files, the published data among them
 */
export async function sitePage(
  library: Library,
  root: './' | '../',
  icon: string,
  bundle: Rolldown.OutputBundle,
): Promise<string> {
  const { id } = library.pack.manifest;
  const entry = chunkOf(bundle, '/src/main.ts');
  const chunks = [entry, ...entry.imports.flatMap((path) => bundle[path] ?? [])];
  const sheets = chunks.flatMap((it) => (it.type === 'chunk' ? cssOf(it) : []));
  const styles = sheets.map((path) => `<link rel="stylesheet" data-awaited href="${root}${path}">`);
  // Where `readData` finds the data of this version.
  const data = readBy(id).map((path) => {
    const link = `<link id="${path}" href="${root}${versioned(path, textIn(bundle, path))}"`;
    return soon.includes(path) || path.endsWith('/pack.json')
      ? `${link} rel="preload" as="fetch" crossorigin="anonymous">`
      : `${link} rel="alternate" type="application/json">`;
  });
  const ahead = modules.map((module) => chunkOf(bundle, module));
  const later = [
    `<script type="module" crossorigin src="${root}${entry.fileName}"></script>`,
    `<link rel="manifest" href="${root}manifest.webmanifest">`,
    `<link id="declaration-atlas.html" rel="alternate" href="${root}${oneFileOf(id)}">`,
    `<link id="data/first-map.svg" rel="alternate" href="${root}data/${id}/first-map.svg">`,
    ...data,
    ...styles,
    // Asked for, and not put in force: an import waits only for a style sheet that it puts in force itself.
    ...ahead
      .flatMap(cssOf)
      .map((path) => `<link rel="preload" as="style" crossorigin href="${root}${path}">`),
    ...entry.imports.map((path) => `<link rel="modulepreload" crossorigin href="${root}${path}">`),
    ...[...new Set(ahead.flatMap(withImports))]
      .filter((path) => path !== entry.fileName && !entry.imports.includes(path))
      .map((path) => `<link rel="modulepreload" fetchpriority="low" href="${root}${path}">`),
  ];
  const facts = pageFacts(library);
  const body = await renderBody(library);
  return composePage({
    facts,
    pack: id,
    root,
    icon,
    css: await criticalCss(
      sheets.map((path) => textIn(bundle, path).trim()).join(''),
      `<html lang="${facts.lang}" data-text-first><body>${body}</body></html>`,
    ),
    body: noScriptNotice() + body,
    end: `<template id="later">${later.join('')}</template><noscript>${styles.join('')}</noscript>`,
    script: {
      code: minifySync('text-first.js', `(${textFirst.toString()})()`).code,
      module: false,
    },
    textFirst: true,
    sources,
  });
}
