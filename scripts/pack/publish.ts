import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { publishDraft } from '../../src/editing/publish-draft.ts';
import { leftOutWords } from '../../src/messages/left-out.ts';
import { parseDraft } from '../../src/pack/draft.ts';
import { parsePack } from '../../src/pack/parse-pack.ts';
import { describeProblem, type Problem } from '../../src/pack/problem.ts';
import { splitPack } from '../../src/pack/split-pack.ts';
import { readReferences } from '../site/read-library.ts';
import { readJson } from './read-pack.ts';
import { Failure, langOf, type Verb } from './verb.ts';

const usage = 'DRAFT --out data/packs/ID [--rights WORDS] [--date DATE] [--invented]';
const data = join(import.meta.dirname, '../../data');

const said = {
  en: {
    there: (folder: string) =>
      `${folder} is there already. Give another folder, or remove it first.`,
    leftOut: (why: string, unit: string, quote: string) => `${why}: ${unit} “${quote}”`,
    rights:
      'The rights in the text are not stated. Write them into its manifest.json before it goes on a site, or remove the folder and publish with --rights.',
  },
  ja: {
    there: (folder: string) =>
      `${folder} はすでにあります。別のフォルダーにするか、先に除いてください。`,
    leftOut: (why: string, unit: string, quote: string) => `${why}: ${unit}「${quote}」`,
    rights:
      '権利関係が書かれていません。サイトに載せる前に manifest.json に書くか、フォルダーを除いて --rights を付けてやり直してください。',
  },
};

/** Makes a pack of a draft, in the files that the site is built from. */
function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      out: { type: 'string' },
      rights: { type: 'string' },
      date: { type: 'string' },
      invented: { type: 'boolean' },
    },
    allowPositionals: true,
  });
  const [file, ...others] = positionals;
  const { out, rights, date, invented } = values;
  const words = said[langOf()];
  if (file === undefined || out === undefined || others.length > 0)
    throw new Failure(`pack publish ${usage}`);
  if (existsSync(join(out, 'manifest.json'))) throw new Failure(words.there(out));
  const parsed = parseDraft(readJson(file));
  if (!parsed.ok) throw refused(file, parsed.problems);
  const { manifest, edition } = parsed.draft;
  const { lang } = edition;
  const draft = {
    ...parsed.draft,
    manifest: {
      ...manifest,
      id: basename(resolve(out)),
      ...(date !== undefined && { date }),
      ...(invented && { invented }),
    },
    edition: { ...edition, ...(rights !== undefined && { rights: { [lang]: rights } }) },
  };
  const references = readReferences();
  const { document, leftOut } = publishDraft(draft, references);
  const made = parsePack(document, references.gazetteer);
  if (!made.ok) throw refused(file, made.problems);
  const whole = made.pack.document;
  if (!whole) throw new Error('a pack that was read has its document');
  mkdirSync(out, { recursive: true });
  for (const [name, content] of splitPack(whole))
    writeFileSync(join(out, `${name}.json`), `${JSON.stringify(content, null, 1)}\n`);
  ship(out);
  for (const { unit, quote, why } of leftOut)
    console.warn(words.leftOut(leftOutWords[langOf()][why], unit, quote));
  if (draft.edition.rights === undefined) console.warn(words.rights);
  console.info(out);
  return Promise.resolve();
}

const refused = (file: string, problems: readonly Problem[]) =>
  new Failure(problems.map((it) => `${file}: ${describeProblem(it, langOf())}`).join('\n'));

/** A pack among those of the site is named in their catalogue, which the build goes by. */
function ship(out: string): void {
  if (dirname(resolve(out)) !== resolve(data, 'packs')) return;
  const path = join(data, 'catalog.json');
  const catalog = JSON.parse(readFileSync(path, 'utf8')) as { format: number; packs: string[] };
  const packs = [...new Set([...catalog.packs, basename(resolve(out))])];
  const list = packs.map((id) => JSON.stringify(id)).join(', ');
  writeFileSync(path, `{ "format": ${catalog.format}, "packs": [${list}] }\n`);
}

export const verb: Verb = { usage, run };
