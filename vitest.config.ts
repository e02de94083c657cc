import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import type { Plugin } from 'vite';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

/** The build makes style sheets named `virtual:….css`; a test needs them empty. */
const emptySheets: Plugin = {
  name: 'empty-sheets',
  resolveId: (id) => (/^virtual:.*\.css$/.test(id) ? `\0${id}` : undefined),
  load: (id) => (/^\0virtual:.*\.css$/.test(id) ? '' : undefined),
};

/** Tests that have other modules put in place of the project's, or load them anew. */
const mocking = [
  'tests/briefing/HandoutPrinting.test.ts',
  'tests/download/SavePptx.test.ts',
  'tests/library/store.test.ts',
  'tests/map/takeover.test.ts',
];

/** Runes need a browser's build of Svelte: in `node` its server build runs, and no effect. */
const dom = (test: TestProjectInlineConfiguration['test']): TestProjectInlineConfiguration => ({
  plugins: [svelte({ configFile: false }), svelteTesting(), emptySheets],
  test: {
    environment: 'jsdom',
    setupFiles: ['tests/setup/dom.ts'],
    restoreMocks: true,
    unstubGlobals: true,
    unstubEnvs: true,
    // A whole page in jsdom takes its time where the browser tests go on beside it.
    testTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
    ...test,
  },
});

/** What needs no browser. */
export const unit = {
  test: {
    name: 'unit',
    environment: 'node',
    pool: 'threads',
    // Nothing here keeps what could reach another file: modules are loaded once for all of them.
    isolate: false,
    include: [
      'tests/{text,place,annotation,scheme,messages,pack,index,search,map-model,drawing,importing,editing,scripts,data,lint}/**/*.test.ts',
    ],
    testTimeout: 60_000,
  },
} satisfies TestProjectInlineConfiguration;

export default defineConfig({
  test: {
    allowOnly: false,
    globalSetup: ['tests/setup/world-folder.ts'],
    projects: [
      unit,
      dom({
        name: 'dom',
        // Between threads, unlike processes, a BroadcastChannel is heard: files would speak to each other.
        pool: 'forks',
        isolate: false,
        include: [
          'tests/{library,session,export,ui,download,scenes,reading,explore,compare,map,briefing,shelf,workshop}/**/*.test.ts',
        ],
        exclude: mocking,
      }),
      dom({ name: 'mocking', include: mocking }),
    ],
  },
});
