import type { Plugin } from 'vite';
import { passagesOf } from '../../src/domain/unit.ts';
import { ship } from '../../src/packs/shipped.ts';
import { readLibrary } from './read-library.ts';

const modules: Record<string, () => unknown> = {
  'virtual:library': () => ship(readLibrary()),
  'virtual:headlines': () => readLibrary().pack.headlines,
  'virtual:scenes': () => readLibrary().pack.scenes,
  'virtual:text': () => Object.fromEntries(passagesOf(readLibrary().pack.text)),
};

/**
 * The data that ships inside the script: read, checked and made small at build time.
 * `virtual:library` is everything but the text, the headlines and the scenes, `virtual:text` the text by passage,
 * `virtual:headlines` the headlines, `virtual:scenes` the briefing.
 */
export function libraryPlugin(): Plugin {
  return {
    name: 'library',
    resolveId: (source) => (source in modules ? `\0${source}` : undefined),
    load(id) {
      const make = id.startsWith('\0') ? modules[id.slice(1)] : undefined;
      // A string to parse starts faster than the same as an object literal.
      return make && `export default JSON.parse(${JSON.stringify(JSON.stringify(make()))});`;
    },
  };
}
