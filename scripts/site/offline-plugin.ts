import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { firstMapPath } from './app-data.ts';
import { checksum } from './policy.ts';
import { serviceWorker } from './service-worker.ts';

const needed = ['index.html', 'boundaries.html', firstMapPath];
/** Makes PowerPoint: few will want it, and it is as large as the rest of the script. */
const spared = /^assets\/pptx-/;
const folder = 'public';

/** Writes the service worker, which keeps what the app needs without a network. */
export function offlinePlugin(): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const built = Object.values(bundle)
          .filter(({ fileName: path }) => {
            return (path.startsWith('assets/') && !spared.test(path)) || needed.includes(path);
          })
          .map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source] as const);
        const files = Object.fromEntries(
          [...built, ...published()].map(([path, content]) => {
            return [path === 'index.html' ? '' : path, checksum(content)];
          }),
        );
        const list = JSON.stringify(files);
        const version = createHash('sha256').update(list).digest('hex').slice(0, 8);
        const source = `(${serviceWorker.toString()})(${JSON.stringify(version)}, ${list});\n`;
        this.emitFile({ type: 'asset', fileName: 'service-worker.js', source });
      },
    },
  };
}

/** What is served as it is. */
function published(): (readonly [path: string, content: Uint8Array])[] {
  return readdirSync(folder).map((path) => [path, readFileSync(join(folder, path))] as const);
}
