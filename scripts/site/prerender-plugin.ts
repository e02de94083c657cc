import { createServer, type Plugin } from 'vite';
import { startNotice } from './start-notice.ts';

const slot = '<div id="app"></div>';
/** The site and the one file have the same first page. */
let rendered: Promise<string> | undefined;

/**
 * Renders the page as it first opens into index.html, so that the text can be read before any
 * script has run; the script then takes over what is there.
 */
export function prerenderPlugin(): Plugin {
  return {
    name: 'prerender',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        if (!html.includes(slot)) throw new Error(`index.html has no ${slot}`);
        rendered ??= render();
        const page = await rendered;
        return html.replace(slot, () => page);
      },
    },
  };
}

async function render(): Promise<string> {
  const server = await createServer({
    server: { middlewareMode: true, hmr: false, ws: false },
    appType: 'custom',
    logLevel: 'error',
  });
  try {
    const page = (await server.ssrLoadModule('/src/prerender.ts')) as { prerender(): string };
    return `${startNotice()}<div id="app">${page.prerender()}</div>`;
  } finally {
    await server.close();
  }
}
