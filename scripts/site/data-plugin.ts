import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { paletteCss, toneCss } from '../../src/map-model/palette.ts';
import { isIndexed } from './catalog.ts';
import { indexFiles } from './index-files.ts';
import { published } from './published.ts';
import { mistakesInPacks, packIds } from './read-library.ts';

const palette = 'virtual:palette.css';

/** Files that every page reads, whichever pack it opens. */
export const shared = [
  'world',
  'regions',
  'seas',
  'gazetteer',
  'cross-references',
  'frameworks',
  'catalog',
  'tagging/en',
  'tagging/ja',
].map((name) => `data/${name}.json`);

/** @returns what the page of a pack reads */
export const readBy = (pack: string) => [...shared, `data/${pack}/pack.json`];

const isRead = (path: string) => shared.includes(path) || path.endsWith('/pack.json');

/** The name under which a data file belongs to one version of the site. */
export function versioned(path: string, text: string): string {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  const [, name = ''] = /^data\/(.*)\.json$/.exec(path) ?? [];
  return `assets/${name.replaceAll('/', '-')}-${hash}.json`;
}

/**
 * Publishes the data files beside the site, and serves the same while developing. What the app reads
 * is published once more, under a name with its checksum: a page that is still open must not read the
 * data of a newer version. And gives CSS the palette, so that it and the map share one list of colours and of what bears them.
 */
export function dataPlugin(): Plugin {
  return {
    name: 'data',
    resolveId: (source) => (source === palette ? `\0${palette}` : undefined),
    load: (source) => (source === `\0${palette}` ? paletteCss() + toneCss() : undefined),
    buildStart() {
      const mistakes = mistakesInPacks();
      if (mistakes.length > 0) this.error(mistakes.join('\n'));
    },
    generateBundle() {
      for (const { path, write } of published()) {
        const source = write();
        this.emitFile({ type: 'asset', fileName: path, source });
        if (isRead(path)) {
          this.emitFile({ type: 'asset', fileName: versioned(path, source), source });
        }
      }
      const ids = packIds();
      if (!isIndexed(ids)) return;
      for (const [path, source] of indexFiles(ids))
        this.emitFile({ type: 'asset', fileName: `data/index/${path}`, source });
    },
    configureServer(server) {
      const files = new Map(published().map((file) => [`/${file.path}`, file]));
      server.middlewares.use((request, response, next) => {
        const file = files.get(request.url ?? '');
        if (!file) {
          next();
          return;
        }
        response.setHeader('Content-Type', file.type);
        response.end(file.write());
      });
    },
  };
}
