import type { Plugin } from 'vite';
import { readByApp, versioned } from './app-data.ts';
import { published } from './published.ts';

/**
 * Publishes the data files beside the site, and serves the same while developing. What the app reads
 * is published once more, under a name with its checksum: a page that is still open must not read the
 * data of a newer version.
 */
export function publishedPlugin(): Plugin {
  return {
    name: 'published-data',
    generateBundle() {
      for (const { path, write } of published()) {
        const source = write();
        this.emitFile({ type: 'asset', fileName: path, source });
        if (readByApp.includes(path)) {
          this.emitFile({ type: 'asset', fileName: versioned(path, source), source });
        }
      }
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
