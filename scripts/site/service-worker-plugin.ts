import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { shellName } from '../../src/export/one-file.ts';
import { checksum } from './policy.ts';
import { packIds } from './read-library.ts';
import { serviceWorker } from './service-worker.ts';

const needed = ['index.html', 'boundaries.html'];
/** Makes PowerPoint: few will want it, and it is as large as the rest of the script. */
const spared = /^assets\/pptx-/;
/** Reads PDFs, with its tables of characters, and the file to be filled with a pack: kept once it is used. */
const whenUsed = /^assets\/(pdf|cmaps)[.-].*\.js$|\.bcmap$/;
const folder = 'public';

/**
 * Writes the service worker, which keeps what the app needs without a network: the app and the site's own
 * page at once; another pack's page and data once it is opened, and what few use once they do.
 */
export function serviceWorkerPlugin(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const [first = '', ...others] = packIds();
        const isOfPack = (path: string) =>
          others.some(
            (id) =>
              path === `${id}/index.html` ||
              path === `data/${id}/first-map.svg` ||
              path.startsWith(`assets/${id}-pack-`),
          );
        const isLater = (path: string) =>
          isOfPack(path) || whenUsed.test(path) || path === shellName;
        const isOfApp = (path: string) =>
          (path.startsWith('assets/') && !spared.test(path) && !isLater(path)) ||
          [...needed, `data/${first}/first-map.svg`].includes(path);
        const all = Object.values(bundle).map(
          (file) => [file.fileName, file.type === 'chunk' ? file.code : file.source] as const,
        );
        const app = all.filter(([path]) => isOfApp(path));
        const shell = checksums([...app, ...published()]);
        const later = checksums(all.filter(([path]) => isLater(path)));
        const lists = JSON.stringify([shell, later]);
        const version = createHash('sha256').update(lists).digest('hex').slice(0, 8);
        const values = [version, shell, later].map((it) => JSON.stringify(it)).join(', ');
        const source = `(${serviceWorker.toString()})(${values});\n`;
        this.emitFile({ type: 'asset', fileName: 'service-worker.js', source });
      },
    },
  };
}

/** By the address that is asked for: a folder's page is asked for by the folder. */
function checksums(files: readonly (readonly [string, string | Uint8Array])[]) {
  return Object.fromEntries(
    files.map(([path, content]) => [path.replace(/(^|\/)index\.html$/, '$1'), checksum(content)]),
  );
}

/** Files that are served as they are. */
function published(): (readonly [path: string, content: Uint8Array])[] {
  return readdirSync(folder).map((path) => [path, readFileSync(join(folder, path))] as const);
}
