import type { Plugin } from 'vite';

/** What will be imported once the text stands, and the data it reads. */
const modules = ['/src/map/MapView.svelte', '/src/map/maplibre/gl-map.ts'];
const data = ['data/world.json', 'data/regions.json'];

/**
 * Lists what to fetch ahead, so that one thing does not wait for another. The links stand in a
 * template, where they do nothing until the script puts them in force: the text comes first.
 */
export function preloadPlugin(): Plugin {
  return {
    name: 'preload',
    apply: 'build',
    transformIndexHtml(_, { bundle }) {
      const chunks = Object.values(bundle ?? {}).filter((output) => output.type === 'chunk');
      const link = (attrs: Record<string, string>) => ({ tag: 'link', attrs });
      const children = [
        ...modules.map((module) => {
          const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module));
          if (!chunk) throw new Error(`no chunk of its own for ${module}`);
          return link({ rel: 'modulepreload', href: `./${chunk.fileName}` });
        }),
        ...data.map((path) =>
          link({ rel: 'preload', href: `./${path}`, as: 'fetch', crossorigin: 'anonymous' }),
        ),
      ];
      return [{ tag: 'template', attrs: { id: 'later' }, children, injectTo: 'body' as const }];
    },
  };
}
