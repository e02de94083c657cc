import type { Plugin } from 'vite';

/** What takes the page over; its style sheet belongs to the page from the first. */
const page = '/src/start.ts';
/** What will be imported once the text stands: fetched meanwhile, run only when asked for. */
const later = ['/src/map/MapView.svelte', '/src/map/maplibre/gl-map.ts'];

/** Tells the browser which chunks to fetch ahead, so that they do not wait for one another. */
export function preloadPlugin(): Plugin {
  return {
    name: 'preload',
    apply: 'build',
    transformIndexHtml(_, { bundle }) {
      const chunks = Object.values(bundle ?? {}).filter((output) => output.type === 'chunk');
      const chunkOf = (module: string) => {
        const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module));
        if (!chunk) throw new Error(`no chunk of its own for ${module}`);
        return chunk;
      };
      const link = (rel: string, file: string) => {
        return { tag: 'link', attrs: { rel, href: `./${file}` }, injectTo: 'head' as const };
      };
      const styles = chunkOf(page).viteMetadata?.importedCss ?? [];
      return [
        ...[...styles].map((file) => link('stylesheet', file)),
        ...[page, ...later].map((module) => link('modulepreload', chunkOf(module).fileName)),
      ];
    },
  };
}
