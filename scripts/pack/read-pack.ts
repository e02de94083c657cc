import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileOf, joinPack } from '../../src/pack/join-pack.ts';
import { openLibrary, type Library, type References } from '../../src/pack/library.ts';
import { finish } from '../../src/pack/steps.ts';
import { describeProblem } from '../../src/pack/problem.ts';
import { misnamed, readReferences } from '../site/read-library.ts';
import { Failure, langOf } from './verb.ts';

let references: References | undefined;
const packs = join(import.meta.dirname, '../../data/packs');

const said = {
  en: {
    none: (name: string) =>
      `There is no pack “${name}”. Give a folder with a manifest.json, a pack.json, or an id in data/packs/.`,
    moved: (unit: string, quote: string, found: string) => `${unit}: “${quote}” is now “${found}”.`,
    noJson: (path: string) => `${path} is no JSON. A pack's files are described in data/README.md.`,
  },
  ja: {
    none: (name: string) =>
      `パック「${name}」はありません。manifest.json のあるフォルダー、pack.json、または data/packs/ の中のidを指定してください。`,
    moved: (unit: string, quote: string, found: string) =>
      `${unit}: 「${quote}」は今「${found}」です。`,
    noJson: (path: string) =>
      `${path} はJSONではありません。パックのファイルは data/README.md に記されています。`,
  },
};

/** @throws {Failure} where a file is no JSON, or not there */
export function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new Failure(said[langOf()].noJson(path));
  }
}

/** Whether a name on the command line means a pack. */
export function isPack(name: string): boolean {
  return pathOf(name) !== undefined;
}

/** The folder of a pack, or its one file. */
function pathOf(name: string): string | undefined {
  const isFolder = (path: string) => existsSync(join(path, 'manifest.json'));
  if (isFolder(name)) return name;
  if (name.endsWith('.json') && existsSync(name) && statSync(name).isFile()) return name;
  // An id is a word, and leads to no other folder.
  return /^[A-Za-z0-9][A-Za-z0-9.-]*$/.test(name) && isFolder(join(packs, name))
    ? join(packs, name)
    : undefined;
}

/** A pack's JSON, and where a path in it stands. @throws {Failure} where there is none */
function rawPack(name: string): { raw: unknown; where: (at: string) => string } {
  const path = pathOf(name);
  if (path === undefined) throw new Failure(said[langOf()].none(name));
  if (path.endsWith('.json')) return { raw: readJson(path), where: () => path };
  const raw = joinPack((part) => {
    const file = join(path, `${part}.json`);
    return existsSync(file) ? readJson(file) : undefined;
  });
  return { raw, where: (at) => join(path, fileOf(at, raw)) };
}

/**
 * A pack by its folder, its `pack.json`, or its id in data/packs/.
 * @param lang the language of the edition; the first unless another is asked for
 * @throws {Failure} with every reason why it does not open
 */
export function readPack(name: string, lang?: string): Library {
  const { raw, where } = rawPack(name);
  references ??= readReferences();
  const opened = finish(openLibrary(raw, references, lang));
  if (opened.ok) return opened.library;
  throw new Failure(
    opened.problems.map((it) => `${where(it.path)} ${describeProblem(it, langOf())}`).join('\n'),
  );
}

/** Every reason why a pack does not open whole: what no longer fits the text counts, as for the site. */
export function problemsOf(name: string): string[] {
  const { raw, where } = rawPack(name);
  const opened = finish(openLibrary(raw, readReferences()));
  const path = resolve(pathOf(name) ?? name);
  if (opened.ok && dirname(path) === packs) {
    const { id } = opened.library.pack.manifest;
    if (id !== basename(path)) return [misnamed(basename(path), id)];
  }
  if (!opened.ok)
    return opened.problems.map((it) => `${where(it.path)} ${describeProblem(it, langOf())}`);
  return opened.library.unanchored.map(
    ({ path, unit, quote, found }) => `${where(path)} ${said[langOf()].moved(unit, quote, found)}`,
  );
}
