import { existsSync, readFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Suggestion } from '../../src/importing/tag/suggestion.ts';
import { taggerOf, type Tagger } from '../../src/importing/tag/tagger.ts';
import { parseLexicon } from '../../src/pack/reference.ts';
import { readReferences } from '../site/read-library.ts';
import { linesOf } from './lines.ts';
import { Failure, langOf, type Verb } from './verb.ts';

const said = {
  en: {
    noLexicon: (lang: string) => `There is no lexicon for “${lang}” in data/tagging/: en or ja.`,
    noString: (line: number) => `Line ${line} is no JSON string. Give one string a line.`,
    noDate: (date: string) => `“${date}” is no date. Give it as YYYY, YYYY-MM or YYYY-MM-DD.`,
    progress: (texts: number, mega: string) => `${texts} texts, ${mega} MB`,
  },
  ja: {
    noLexicon: (lang: string) => `「${lang}」の語彙は data/tagging/ にありません。en か ja です。`,
    noString: (line: number) =>
      `${line}行目はJSONの文字列ではありません。1行に文字列を1つ書いてください。`,
    noDate: (date: string) =>
      `「${date}」は日付ではありません。YYYY、YYYY-MM、YYYY-MM-DDのいずれかで書いてください。`,
    progress: (texts: number, mega: string) => `${texts}件、${mega} MB`,
  },
};

/** The tagger of the command line. @throws {Failure} for a language without a lexicon */
export function readTagger(lang: string, facts?: Parameters<typeof taggerOf>[2]): Tagger {
  const file = join(import.meta.dirname, `../../data/tagging/${lang}.json`);
  if (!/^[a-z]+$/.test(lang) || !existsSync(file))
    throw new Failure(said[langOf()].noLexicon(lang));
  return taggerOf(parseLexicon(JSON.parse(readFileSync(file, 'utf8'))), readReferences(), facts);
}

/** Tags one text a line as it comes, however many there are: nothing is kept. */
async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      lang: { type: 'string', default: 'en' },
      date: { type: 'string' },
      speaker: { type: 'string' },
    },
  });
  const { lang, date, speaker } = values;
  if (date !== undefined && !/^\d{4}(-\d\d){0,2}$/.test(date)) {
    throw new Failure(said[langOf()].noDate(date));
  }
  const tag = readTagger(lang, { ...(date && { date }), ...(speaker && { speaker }) });
  const row = ({ start, end, quote, place, as, state, places }: Suggestion) =>
    // Groups have their members only where the day is known.
    date === undefined || !places
      ? { start, end, quote, place, as, state }
      : { start, end, quote, place, as, state, places };

  let texts = 0;
  let bytes = 0;
  let shown = Date.now();
  const progress = () =>
    process.stderr.write(`${said[langOf()].progress(texts, (bytes / 1e6).toFixed(1))}\n`);
  for await (const lines of linesOf(process.stdin)) {
    let out = '';
    for (const line of lines) {
      texts += 1;
      bytes += line.bytes;
      out += `${JSON.stringify(tag(stringOf(line.text, texts)).suggestions.map(row))}\n`;
    }
    if (!process.stdout.write(out)) await once(process.stdout, 'drain');
    if (Date.now() - shown > 1000) {
      progress();
      shown = Date.now();
    }
  }
  progress();
}

function stringOf(line: string, at: number): string {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'string') return value;
  } catch {
    // Said below, with the line's number.
  }
  throw new Failure(said[langOf()].noString(at));
}

export const verb: Verb = { usage: '--lang en|ja [--date DATE] [--speaker ID] < TEXTS', run };
