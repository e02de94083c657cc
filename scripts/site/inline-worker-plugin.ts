import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

const worker = /maplibre-gl-worker\.mjs\?worker&url$/;

/**
 * The map's worker as an address that is its own content, for a page that may fetch nothing; from
 * the disk no other kind starts. The library reads it and makes the very same address again, so the
 * one that is let through fits. The file as it is published imports nothing: its text is all.
 */
export function inlineWorkerPlugin(): Plugin {
  return {
    name: 'inline-worker',
    enforce: 'pre',
    async load(id) {
      if (!worker.test(id)) return undefined;
      const source = await readFile(id.replace(/\?.*$/, ''), 'utf8');
      const text = source.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '');
      return `export default 'data:text/javascript;charset=utf-8,' +
        encodeURIComponent(${JSON.stringify(text)});`;
    },
  };
}
