import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Library, References } from '../../src/pack/library.ts';
import * as file from '../site/json-file.ts';
import { noJson, openFiles, openWhole, packFiles, PackMistakes } from '../site/open-files.ts';
import { readReferences } from '../site/read-library.ts';
import { checkFile, Failure, langOf } from './verb.ts';

let references: References | undefined;
const packs = join(import.meta.dirname, '../../data/packs');

const said = {
  en: (name: string) =>
    `There is no pack “${name}”. Give a folder with a manifest.json, a pack.json, or an id in data/packs/.`,
  ja: (name: string) =>
    `パック「${name}」はありません。manifest.json のあるフォルダー、pack.json、または data/packs/ の中のidを指定してください。`,
};

/** @throws {Failure} where there is no file, or one that is no JSON */
export function readJson(path: string): unknown {
  checkFile(path);
  try {
    return file.readJson(path);
  } catch (error) {
    throw error instanceof file.JsonFault ? new Failure(noJson(error, langOf())) : error;
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

/** @throws {Failure} where no pack is called so */
function foundPath(name: string): string {
  const path = pathOf(name);
  if (path === undefined) throw new Failure(said[langOf()](name));
  return path;
}

/**
 * A pack by its folder, its `pack.json`, or its id in data/packs/.
 * @param lang the language of the edition; the first unless another is asked for
 * @throws {Failure} with every reason why it does not open
 */
export function readPack(name: string, lang?: string): Library {
  references ??= readReferences();
  const path = foundPath(name);
  try {
    return openFiles(packFiles(path, langOf()), references, langOf(), lang);
  } catch (error) {
    throw error instanceof PackMistakes ? new Failure(error.message) : error;
  }
}

/** Everything that keeps a pack from a site, as its build says it. @throws {Failure} where there is none */
export function mistakesIn(name: string): readonly string[] {
  references ??= readReferences();
  const path = foundPath(name);
  try {
    openWhole(path, references, langOf());
    return [];
  } catch (error) {
    if (error instanceof PackMistakes) return error.mistakes;
    throw error;
  }
}
