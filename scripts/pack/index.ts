import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isPack } from './read-pack.ts';
import { indexPacks } from './text-index/index-packs.ts';
import { Failure, langOf, type Verb } from './verb.ts';

const usage = 'DIR --out OUT';

const said = {
  en: {
    none: (dir: string) =>
      `There is no pack in ${dir}. A pack is a folder with a manifest.json, or a pack.json by any name.`,
    there: (out: string) =>
      `There is an index in ${out} already. Give another folder, or remove it.`,
  },
  ja: {
    none: (dir: string) =>
      `${dir} にパックがありません。パックは manifest.json のあるフォルダーか、pack.json(名前は自由)です。`,
    there: (out: string) =>
      `${out} にはすでに索引があります。別のフォルダーにするか、先に除いてください。`,
  },
};

/** Writes the index of all packs in a folder, for `TextIndex` to search from any web server. */
function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { out: { type: 'string' } },
    allowPositionals: true,
  });
  const [dir, ...others] = positionals;
  const { out } = values;
  const words = said[langOf()];
  if (dir === undefined || out === undefined || others.length > 0)
    throw new Failure(`pack index ${usage}`);
  const packs = existsSync(dir) ? readdirSync(dir).map((name) => join(dir, name)) : [];
  if (!packs.some(isPack)) throw new Failure(words.none(dir));
  if (existsSync(join(out, 'index.json'))) throw new Failure(words.there(out));
  const failed = indexPacks(packs.filter(isPack), out);
  console.info(out);
  if (failed.length > 0) throw new Failure(failed.join('\n'));
  return Promise.resolve();
}

export const verb: Verb = { usage, run };
