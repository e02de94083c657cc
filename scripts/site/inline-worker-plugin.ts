import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type InlineConfig, type Plugin } from 'vite';

const map = /maplibre-gl-worker\.mjs\?worker&url$/;
const reading = /\/read-worker\.ts\?worker&url$/;

/**
 * The workers of the map and of what reads texts as addresses that are their own content, for a page that
 * may fetch nothing; from the disk no other kind starts. The map's library reads its own and makes the very
 * same address again, so the one that is let through fits.
 * @param config how the page's script is built
 */
export function inlineWorkerPlugin(config: () => InlineConfig): Plugin {
  return {
    name: 'inline-worker',
    enforce: 'pre',
    async load(id) {
      const path = id.replace(/\?.*$/, '');
      if (map.test(id)) return dataUrlOf(await published(path));
      return reading.test(id) ? dataUrlOf(await built(path, config())) : undefined;
    },
  };
}

/** Named so, the function is not called by the compiler: what is encoded is a tenth larger once compressed. */
const encode = 'globalThis.encodeURIComponent';
const dataUrlOf = (text: string) =>
  `export default 'data:text/javascript;charset=utf-8,' + ${encode}(${JSON.stringify(text)});`;

/** The file as it is published imports nothing: its text is all. */
async function published(path: string): Promise<string> {
  return (await readFile(path, 'utf8')).replace(/\n\/\/# sourceMappingURL=.*\s*$/, '');
}

/** A worker in one piece, without what reads PDFs: that is as large as all the rest. */
async function built(path: string, { define, build: options }: InlineConfig): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'warn',
    ...(define && { define }),
    plugins: [withoutPdf()],
    build: {
      ...options,
      rolldownOptions: { input: path, output: { codeSplitting: false } },
    },
  });
  const [entry] = 'output' in made ? made.output : [];
  if (!entry) throw new Error(`${path} was not built`);
  return entry.code;
}

function withoutPdf(): Plugin {
  const instead = join(import.meta.dirname, '../../src/importing/read/pdf-unavailable.ts');
  return {
    name: 'without-pdf',
    enforce: 'pre',
    resolveId: (source) => (source.endsWith('/pdf-library.ts') ? instead : undefined),
  };
}
