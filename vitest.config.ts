import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { libraryPlugin } from './scripts/site/library-plugin.ts';

/** The build makes style sheets named `virtual:….css`; a test needs them empty. */
const emptySheets: Plugin = {
  name: 'empty-sheets',
  resolveId: (id) => (/^virtual:.*\.css$/.test(id) ? `\0${id}` : undefined),
  load: (id) => (/^\0virtual:.*\.css$/.test(id) ? '' : undefined),
};

export default defineConfig({
  test: {
    allowOnly: false,
    globalSetup: ['tests/setup/world-folder.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          pool: 'threads',
          // Nothing here keeps what could reach another file: modules are loaded once for all of them.
          isolate: false,
          include: [
            'tests/{text,place,annotation,scheme,messages,pack,index,search,map-model,drawing,scripts,data,lint}/**/*.test.ts',
          ],
          testTimeout: 20_000,
        },
      },
      {
        // Runes need a browser's build of Svelte: in `node` its server build runs, and no effect.
        plugins: [svelte({ configFile: false }), svelteTesting(), libraryPlugin(), emptySheets],
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: [
            'tests/{library,session,export,ui,download,scenes,reading,explore,map,briefing}/**/*.test.ts',
          ],
          setupFiles: ['tests/setup/dom.ts'],
          testTimeout: 20_000,
        },
      },
    ],
  },
});
