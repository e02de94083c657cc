import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { dataUrl } from './data-url.ts';
import { cacheControl, headersFile, htaccess } from './headers.ts';
import { licences, withFurther } from './licences.ts';
import { oneFiles } from './one-file.ts';
import { packIds, readLibrary } from './read-library.ts';
import { sitePage } from './site-pages.ts';

/**
 * Writes a page for each pack, the first also as the site's own; for each the file that needs no other;
 * and what hosts read. Completes the list of licences that the build has made.
 */
export function pagePlugin(): Plugin {
  return {
    name: 'page',
    // While developing there is one page, under the address of each pack's.
    transformIndexHtml(html, { originalUrl = '' }) {
      const id = packIds().find((it) => originalUrl.startsWith(`/${it}/`));
      return id ? html.replace('<html', `<html data-pack="${id}" data-root="../"`) : html;
    },
    // A host lets a browser keep what never changes, with its scripts compiled.
    configurePreviewServer({ middlewares }) {
      middlewares.use(({ url = '' }, response, next) => {
        response.setHeader('Cache-Control', cacheControl(url));
        next();
      });
    },
    generateBundle: {
      // After the data and the licences are there.
      order: 'post',
      async handler(_options, bundle) {
        const emit = (fileName: string, source: string) =>
          this.emitFile({ type: 'asset', fileName, source });
        const list = bundle[licences];
        if (list?.type !== 'asset') throw new Error(`there is no ${licences}`);
        list.source = withFurther(String(list.source));
        const icon = dataUrl('image/svg+xml', readFileSync('public/favicon.svg', 'utf8'));
        for (const [at, id] of packIds().entries()) {
          const library = readLibrary(id);
          if (at === 0) emit('index.html', await sitePage(library, './', icon, bundle));
          emit(`${id}/index.html`, await sitePage(library, '../', icon, bundle));
        }
        const read = (path: string) => {
          const asset = bundle[path];
          if (asset?.type !== 'asset') throw new Error(`the site has no ${path}`);
          return String(asset.source);
        };
        const files = await oneFiles(read);
        for (const [name, page] of files) emit(name, page);
        const built = Object.keys(bundle).filter((path) => !path.includes('/'));
        const top = [...built, ...readdirSync('public')].map((path) => `/${path}`);
        const pages = packIds().map((id) => `/${id}/`);
        const unhashed = ['/', ...pages, ...top.toSorted()];
        emit('_headers', headersFile(unhashed));
        emit('.htaccess', htaccess());
      },
    },
  };
}
