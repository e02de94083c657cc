import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { directnessOf } from '../../src/index/concordance.ts';
import type { Lang } from '../../src/messages/lang.ts';
import { fileOf, joinPack } from '../../src/pack/join-pack.ts';
import { openLibrary, type Library, type References } from '../../src/pack/library.ts';
import { describeProblem } from '../../src/pack/problem.ts';
import { finish } from '../../src/pack/steps.ts';
import { JsonFault, readJson } from './json-file.ts';

const said = {
  en: {
    moved: (unit: string, quote: string, found: string) => `${unit}: “${quote}” is now “${found}”.`,
    unread: (unit: string, place: string, neutral: string) =>
      `${unit}: ${place} is named here, and has no reading. Add one, “${neutral}” if no other fits.`,
    noJson: (path: string, line: number, column: number) =>
      `${path} is no JSON from line ${line}, column ${column} on. A pack's files are described in data/README.md.`,
    misnamed: (folder: string, id: string) =>
      `${folder}/manifest.json has the id “${id}”: the folder must be called the same.`,
  },
  ja: {
    moved: (unit: string, quote: string, found: string) =>
      `${unit}: 「${quote}」は今「${found}」です。`,
    unread: (unit: string, place: string, neutral: string) =>
      `${unit}: ${place} が名指されていますが、読みがありません。加えてください。ほかに合うものがなければ ${neutral} です。`,
    noJson: (path: string, line: number, column: number) =>
      `${path} は${line}行${column}列目からJSONではありません。パックのファイルは data/README.md に記されています。`,
    misnamed: (folder: string, id: string) =>
      `${folder}/manifest.json のidは「${id}」です。フォルダーも同じ名前にしてください。`,
  },
};

/** A pack's files as one document, and the file in which a path of it stands. */
export interface PackFiles {
  readonly raw: unknown;
  readonly where: (path: string) => string;
}

/** What is wrong with a pack, each in a sentence. */
export class PackMistakes extends Error {
  constructor(readonly mistakes: readonly string[]) {
    super(mistakes.join('\n'));
  }
}

/** A file that is no JSON, in words. */
export function noJson({ path, line, column }: JsonFault, lang: Lang): string {
  return said[lang].noJson(path, line, column);
}

/** The files of a folder, or the one file of a pack. @throws {PackMistakes} which of them are no JSON */
export function packFiles(path: string, lang: Lang): PackFiles {
  const faults: string[] = [];
  const read = (file: string): unknown => {
    try {
      return existsSync(file) ? readJson(file) : undefined;
    } catch (error) {
      if (!(error instanceof JsonFault)) throw error;
      faults.push(noJson(error, lang));
      return undefined;
    }
  };
  const isFile = path.endsWith('.json');
  const raw = isFile ? read(path) : joinPack((name) => read(join(path, `${name}.json`)));
  if (faults.length > 0) throw new PackMistakes(faults);
  return { raw, where: isFile ? () => path : (at) => join(path, fileOf(at, raw)) };
}

/**
 * Opens a pack.
 * @param edition the language of the edition; the first unless another is asked for
 * @throws {PackMistakes} every reason why it does not open
 */
export function openFiles(
  { raw, where }: PackFiles,
  references: References,
  lang: Lang,
  edition?: string,
): Library {
  const opened = finish(openLibrary(raw, references, edition));
  if (opened.ok) return opened.library;
  throw new PackMistakes(
    opened.problems.map((it) => `${where(it.path)} ${describeProblem(it, lang)}`),
  );
}

/**
 * Opens a pack that is to stand on a site, where nothing may have moved and nothing may be left to read.
 * @throws {PackMistakes} everything that is wrong with it
 */
export function openWhole(
  path: string,
  references: References,
  lang: Lang,
  edition?: string,
): Library {
  const files = packFiles(path, lang);
  const library = openFiles(files, references, lang, edition);
  const { id } = library.pack.manifest;
  const folder = resolve(path);
  const shipped = basename(dirname(folder)) === 'packs';
  const mistakes = [
    ...(shipped && basename(folder) !== id ? [said[lang].misnamed(path, id)] : []),
    ...library.unanchored.map(
      (it) => `${files.where(it.path)} ${said[lang].moved(it.unit, it.quote, it.found)}`,
    ),
    ...unread(library).map(
      ({ unit, place }) =>
        `${files.where('readings')} ${said[lang].unread(unit, place, library.pack.scheme.readings.at(-1)?.id ?? '')}`,
    ),
  ];
  if (mistakes.length > 0) throw new PackMistakes(mistakes);
  return library;
}

/** The pairs of a unit and a place that it names without a reading, where there is more than one to choose. */
function unread({ pack }: Library): { unit: string; place: string }[] {
  if (pack.scheme.readings.length < 2) return [];
  const read = new Set(pack.readings.map(({ unit, place }) => `${unit} ${place}`));
  const named = (pack.document?.editions ?? []).flatMap(({ mentions }) =>
    mentions.flatMap((it) =>
      it.as !== 'group' && directnessOf(it) === 'explicit'
        ? [{ unit: it.unit, place: it.place }]
        : [],
    ),
  );
  const pairs = new Map(named.map((it) => [`${it.unit} ${it.place}`, it]));
  return [...pairs].filter(([pair]) => !read.has(pair)).map(([, it]) => it);
}
