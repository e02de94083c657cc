import type { Plugin } from 'vite';

/** What will be imported once the text stands: fetched meanwhile, run only when asked for. */
const later = ['/src/start.ts', '/src/map/MapView.svelte', '/src/map/maplibre/gl-map.ts'];

/** Tells the browser which chunks to fetch ahead, so that they do not wait for one another. */
export function preloadPlugin(): Plugin {
  return {
    name: 'preload',
    apply: 'build',
    transformIndexHtml(_, { bundle }) {
      const chunks = Object.values(bundle ?? {}).filter((output) => output.type === 'chunk');
      return later.map((module) => {
        const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module));
        if (!chunk) throw new Error(`no chunk of its own for ${module}`);
        const href = `./${chunk.fileName}`;
        return { tag: 'link', attrs: { rel: 'modulepreload', href }, injectTo: 'head' as const };
      });
    },
  };
}
