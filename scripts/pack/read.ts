import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeDraft } from '../../src/editing/make-draft.ts';
import { dateOf, idOfName, sourceOf } from '../../src/editing/new-draft.ts';
import { isDate } from '../../src/pack/draft-facts.ts';
import { readReferences } from '../site/read-library.ts';
import { readAndCut } from './cut.ts';
import { readTagger } from './tag.ts';
import { Failure, langOf, type Verb } from './verb.ts';

const usage =
  'FILE… --out DIR [--lang TAG] [--date DATE] [--frameworks ID,ID] [--scheme named|nato]';

const said = {
  en: {
    scheme: (it: string) => `There is no scheme “${it}”: named or nato.`,
    frameworks: (none: string, all: string) =>
      `There is no framework “${none}”. There are: ${all}.`,
    date: (it: string) => `“${it}” is no day: write it as 2024-07-10.`,
    noDate: 'no day was found; give it with --date, or write it into the draft as manifest.date.',
  },
  ja: {
    scheme: (it: string) => `方式「${it}」はありません。named か nato です。`,
    frameworks: (none: string, all: string) =>
      `枠組み「${none}」はありません。あるのは ${all} です。`,
    date: (it: string) => `「${it}」は日付ではありません。2024-07-10 のように書いてください。`,
    noDate: '日付が見つかりません。--date で指定するか、草稿の manifest.date に書いてください。',
  },
};

/** An id of the name of a file, which no other file has. */
function idOf(file: string, taken: ReadonlySet<string>): string {
  const id = idOfName(basename(file));
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? id : `${id}-${n}`;
    if (!taken.has(candidate)) return candidate;
  }
}

/** Reads, cuts and tags texts, and writes a draft of each. */
async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      out: { type: 'string' },
      lang: { type: 'string' },
      date: { type: 'string' },
      frameworks: { type: 'string' },
      scheme: { type: 'string', default: 'named' },
    },
    allowPositionals: true,
  });
  const { out, scheme } = values;
  const words = said[langOf()];
  if (out === undefined || positionals.length === 0) throw new Failure(`pack read ${usage}`);
  if (scheme !== 'named' && scheme !== 'nato') throw new Failure(words.scheme(scheme));
  if (values.date !== undefined && !isDate(values.date)) throw new Failure(words.date(values.date));
  const frameworks = values.frameworks?.split(',').filter(Boolean);
  const known = readReferences().frameworks.map(({ id }) => id);
  const none = frameworks?.find((id) => !known.includes(id));
  if (none !== undefined) throw new Failure(words.frameworks(none, known.join(', ')));
  mkdirSync(out, { recursive: true });
  const taken = new Set<string>();
  const failed: string[] = [];
  for (const file of positionals) {
    try {
      const name = basename(file);
      const { source, cut, notes } = await readAndCut(file, values.lang);
      const date = values.date ?? dateOf(name, source, cut.parts);
      const id = idOf(file, taken);
      taken.add(id);
      const draft = makeDraft(cut, source.facts, {
        id,
        date,
        scheme,
        frameworks,
        tagger: taggerFor(cut.lang, date),
      });
      const path = join(out, `${id}.draft.json`);
      const whole = { ...draft, source: sourceOf(name, { source, cut }) };
      writeFileSync(path, `${JSON.stringify(whole, null, 1)}\n`);
      console.info(path);
      for (const note of date === undefined ? [...notes, words.noDate] : notes)
        console.warn(`${file}: ${note}`);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      failed.push(error.message);
    }
  }
  if (failed.length > 0) throw new Failure(failed.join('\n'));
}

/** The tagger of a language, where it has a lexicon. */
function taggerFor(lang: string, date: string | undefined) {
  const language = lang.slice(0, 2);
  const known = existsSync(join(import.meta.dirname, `../../data/tagging/${language}.json`));
  return known ? readTagger(language, date === undefined ? {} : { date }) : undefined;
}

export const verb: Verb = { usage, run };
