import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildConcordance, headingOf } from '../../src/index/concordance.ts';
import { headingName } from '../../src/index/difference.ts';
import type { Library } from '../../src/pack/library.ts';
import { languageOf } from '../../src/text/language-of.ts';
import { passagesOf } from '../../src/text/unit.ts';
import { isPack, readPack } from './read-pack.ts';
import { IndexWriter, type IndexableEdition } from './text-index/index-writer.ts';
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
  const failed: string[] = [];
  const aside = mkdtempSync(join(tmpdir(), 'editions-'));
  try {
    // The order is known when all have been read, and no memory holds all.
    const read = packs.filter(isPack).flatMap((pack) => {
      try {
        return editionsOf(pack).map((edition) => {
          const file = join(aside, `${edition.id}.${edition.lang}.json`);
          writeFileSync(file, JSON.stringify(edition));
          return { file, date: edition.date, spaced: languageOf(edition.lang).spaced };
        });
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        failed.push(error.message);
        return [];
      }
    });
    read.sort((a, b) => Number(a.spaced) - Number(b.spaced) || b.date.localeCompare(a.date));
    const writer = new IndexWriter(out);
    for (const { file } of read)
      writer.add(JSON.parse(readFileSync(file, 'utf8')) as IndexableEdition);
    writer.finish();
  } finally {
    rmSync(aside, { recursive: true });
  }
  console.info(out);
  if (failed.length > 0) throw new Failure(failed.join('\n'));
  return Promise.resolve();
}

/** Each edition of a pack. @throws {Failure} with every reason why it does not open */
function editionsOf(name: string): IndexableEdition[] {
  const first = readPack(name);
  const langs = first.pack.document?.editions.map(({ lang }) => lang) ?? [];
  return langs.map((lang, at) => indexable(at === 0 ? first : readPack(name, lang)));
}

function indexable({ pack, gazetteer, frameworks }: Library): IndexableEdition {
  const { id, title, date, issuer = {} } = pack.manifest;
  const { entries } = buildConcordance(pack, gazetteer, frameworks);
  const called = [title, issuer, ...pack.topics.map(({ name }) => name)];
  return {
    id,
    lang: pack.text.lang,
    title,
    date,
    words: [
      ...passagesOf(pack.text).values(),
      ...called.flatMap((it) => Object.values(it)),
      date.slice(0, 4),
    ],
    places: [...entries.values()].flatMap((entry) =>
      entry.passages === 0
        ? []
        : [
            {
              place: entry.place.id,
              passages: entry.passages,
              role: headingName(headingOf(entry)),
            },
          ],
    ),
  };
}

export const verb: Verb = { usage, run };
