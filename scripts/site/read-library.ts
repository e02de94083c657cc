import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Library, References } from '../../src/pack/library.ts';
import { parseCrossReferences, parseFrameworks, parseGazetteer } from '../../src/pack/reference.ts';
import { readJson } from './json-file.ts';
import { openWhole, PackMistakes } from './open-files.ts';

const data = join(import.meta.dirname, '../../data');

const read = (name: string) => readJson(join(data, name));

/** The ids of the packs that ship with the site, in the order of its catalogue. */
export function packIds(): readonly string[] {
  return (read('catalog.json') as { packs: string[] }).packs;
}

/** The works that every text is read with. */
export function readReferences(): References {
  return {
    ...parseGazetteer(read('gazetteer.json')),
    crossReferences: parseCrossReferences(read('cross-references.json')),
    frameworks: parseFrameworks(read('frameworks.json')),
  };
}

/**
 * A pack that ships with the site, with the works it is read with.
 * @param id the one that the catalogue names first, unless another is asked for
 * @param lang the language of the edition; the first unless another is asked for
 * @throws {PackMistakes} everything that is wrong with it: the build fails
 */
export function readLibrary(id = packIds()[0] ?? '', lang?: string): Library {
  const folder = join(data, 'packs', id);
  if (!existsSync(join(folder, 'manifest.json'))) {
    throw new PackMistakes([
      `catalog.json names “${id}”, and data/packs/${id}/ has no manifest.json: mend the name, or add the pack.`,
    ]);
  }
  return openWhole(folder, readReferences(), 'en', lang);
}

/** What is wrong with any of the packs that ship, so that a build names all of it at once. */
export function mistakesInPacks(): string[] {
  return packIds().flatMap((id) => {
    try {
      readLibrary(id);
      return [];
    } catch (error) {
      if (error instanceof PackMistakes) return error.mistakes;
      throw error;
    }
  });
}
