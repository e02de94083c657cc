import { createServer } from 'vite';
import type { Library } from '../../src/pack/library.ts';
import { startNotice } from './start-notice.ts';

type Render = (library: Library) => string;

let renderer: Promise<Render> | undefined;

/**
 * Renders a text's page as it first opens, so that it can be read before any script has run; the script
 * then takes over what is there. The site and the one file have the same.
 */
export async function renderBody(library: Library): Promise<string> {
  renderer ??= loadRenderer();
  const render = await renderer;
  return `${startNotice()}<div id="app">${render(library)}</div>`;
}

async function loadRenderer(): Promise<Render> {
  const server = await createServer({
    server: { middlewareMode: true, hmr: false, ws: false },
    appType: 'custom',
    logLevel: 'error',
  });
  try {
    return ((await server.ssrLoadModule('/src/prerender.ts')) as { prerender: Render }).prerender;
  } finally {
    await server.close();
  }
}
