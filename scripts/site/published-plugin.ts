import type { Plugin } from 'vite';
import { published } from './published.ts';

/** Publishes the data files beside the site, and serves the same while developing. */
export function publishedPlugin(): Plugin {
  return {
    name: 'published-data',
    generateBundle() {
      for (const { path, write } of published()) {
        this.emitFile({ type: 'asset', fileName: path, source: write() });
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
