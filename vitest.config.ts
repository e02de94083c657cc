import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** The build makes modules named `virtual:…`, all of them style sheets; a test needs them empty. */
const emptyVirtualModules: Plugin = {
  name: 'empty-virtual-modules',
  resolveId: (id) => (id.startsWith('virtual:') ? `\0${id}` : undefined),
  load: (id) => (id.startsWith('\0virtual:') ? '' : undefined),
};

export default defineConfig({
  test: {
    allowOnly: false,
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/{domain,words,packs,picture,exchange,scripts,data,lint}/**/*.test.ts'],
          testTimeout: 20_000,
        },
      },
      {
        // Runes need a browser's build of Svelte: in `node` its server build runs, and no effect.
        plugins: [svelte({ configFile: false }), svelteTesting(), emptyVirtualModules],
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['tests/{state,ui,map,panel,briefing,app}/**/*.test.ts'],
          setupFiles: ['tests/setup/dom.ts'],
        },
      },
    ],
  },
});
