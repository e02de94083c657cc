import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type InlineConfig, type Plugin } from 'vite';
import { iconPlugin } from './icon-plugin.ts';
import { inlineWorkerPlugin } from './inline-worker-plugin.ts';
import { libraryPlugin } from './library-plugin.ts';
import { licences } from './licences.ts';
import { oneFile, oneFilePlugin } from './one-file-plugin.ts';
import { palettePlugin } from './palette-plugin.ts';
import { prerenderPlugin } from './prerender-plugin.ts';

/**
 * How the file that needs no other is built.
 * @param read the text of a published file, by its path
 */
export function oneFileBuild(read: (path: string) => string): InlineConfig {
  return {
    configFile: false,
    base: './',
    // PowerPoint would make the file a tenth larger: it is left to the site.
    define: { 'import.meta.env.ONE_FILE': 'true' },
    plugins: [
      svelte({ configFile: false }),
      iconPlugin(),
      inlineWorkerPlugin(),
      palettePlugin(),
      libraryPlugin(),
      prerenderPlugin(),
      oneFilePlugin(read),
    ],
    build: {
      target: 'es2022',
      modulePreload: false,
      cssCodeSplit: false,
      copyPublicDir: false,
      emptyOutDir: false,
      license: { fileName: licences },
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  };
}

/** Publishes that file beside the site; of the data it takes what the site has. */
export function oneFileBesidePlugin(): Plugin {
  return {
    name: 'one-file-beside',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_options, bundle) {
      const config = oneFileBuild((path) => {
        const asset = bundle[path];
        if (asset?.type !== 'asset') throw new Error(`the site has no ${path}`);
        return String(asset.source);
      });
      const made = await build({
        ...config,
        logLevel: 'warn',
        build: { ...config.build, write: false },
      });
      const output = 'output' in made ? made.output : [];
      const file = output.find((it) => it.type === 'asset');
      if (file?.type !== 'asset') throw new Error(`${oneFile} was not built`);
      this.emitFile({ type: 'asset', fileName: file.fileName, source: String(file.source) });
    },
  };
}
