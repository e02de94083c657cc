import type { Plugin } from 'vite';
import { readByApp, versioned } from './app-data.ts';
import { textFirst } from './text-first.ts';

/** What will be imported once the text stands, and the data that is read then. */
const modules = ['/src/map/MapView.svelte', '/src/map/maplibre/gl-map.ts'];
const soon = ['data/equal-earth.json', 'data/regions.json'];

/** What opens the template. */
export const laterTag = '<template id="later">';

const waiting =
  /\s*<script type="module"[^>]*><\/script>|\s*<link rel="(modulepreload|manifest)"[^>]*>/g;

/**
 * Puts the page's scripts, links to what they will ask for and the link to the app's manifest into a
 * template, where they do nothing until the text has been painted.
 */
export function textFirstPlugin(): Plugin {
  return {
    name: 'text-first',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const chunks = Object.values(bundle ?? {}).filter((output) => output.type === 'chunk');
        const ahead = modules.map((module) => {
          const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module));
          if (!chunk) throw new Error(`no chunk of its own for ${module}`);
          return `<link rel="modulepreload" fetchpriority="low" href="./${chunk.fileName}">`;
        });
        // Where `readData` finds the data of this version.
        const read = readByApp.map((path) => {
          const asset = bundle?.[path];
          if (asset?.type !== 'asset') throw new Error(`there is no ${path}`);
          const link = `<link id="${path}" href="./${versioned(path, String(asset.source))}"`;
          return soon.includes(path)
            ? `${link} rel="preload" as="fetch" crossorigin="anonymous">`
            : `${link} rel="alternate" type="application/json">`;
        });
        const own = (html.match(waiting) ?? []).map((tag) => tag.trim());
        const later = [...own, ...read, ...ahead].join('');
        const end = `${laterTag}${later}</template><script>(${textFirst.toString()})()</script>`;
        return html.replace(waiting, '').replace('</body>', () => `${end}</body>`);
      },
    },
  };
}
