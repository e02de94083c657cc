import type { Plugin } from 'vite';
import { passagesOf } from '../../src/text/unit.ts';
import type { Library } from '../../src/pack/library.ts';
import { ship } from '../../src/pack/shipped.ts';
import { readLibrary } from './read-library.ts';

const modules: Record<string, (library: Library) => unknown> = {
  'virtual:library': ship,
  'virtual:headlines': ({ pack }) => pack.headlines,
  'virtual:scenes': ({ pack }) => pack.scenes,
  'virtual:notes': ({ pack }) => pack.notes,
  'virtual:text': ({ pack }) => Object.fromEntries(passagesOf(pack.text)),
};

/**
 * The data that ships inside the script: read, checked and made small at build time.
 * `virtual:library` is everything but the text, the headlines, the scenes and what the notes say, `virtual:text` the text by passage,
 * `virtual:headlines` the headlines, `virtual:scenes` the briefing, `virtual:notes` the notes.
 * @param read where it is had from
 */
export function libraryPlugin(read = readLibrary): Plugin {
  return {
    name: 'library',
    resolveId: (source) => (source in modules ? `\0${source}` : undefined),
    load(id) {
      const make = id.startsWith('\0') ? modules[id.slice(1)] : undefined;
      // A string to parse starts faster than the same as an object literal.
      return make && `export default JSON.parse(${JSON.stringify(JSON.stringify(make(read())))});`;
    },
  };
}
