import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf, joinPack } from '../../src/pack/join-pack.ts';
import { openLibrary, type Library, type References } from '../../src/pack/library.ts';
import { finish } from '../../src/pack/steps.ts';
import { describeProblem } from '../../src/pack/problem.ts';
import { parseCrossReferences, parseFrameworks, parseGazetteer } from '../../src/pack/reference.ts';

const data = join(import.meta.dirname, '../../data');

/** A data file, as parsed JSON, by its path in data/. @throws with that path if it is none */
function read(path: string): unknown {
  const json = readFileSync(join(data, path), 'utf8');
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new Error(`${path}: it is no JSON: ${String(error)}`, { cause: error });
  }
}

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

/** What is wrong where a folder does not hold the pack that it is called after. */
export function misnamed(folder: string, id: unknown): string {
  return id === undefined
    ? `catalog.json names “${folder}”, and data/packs/${folder}/ has no manifest.json with an id: mend the name, or add the pack.`
    : `data/packs/${folder}/manifest.json has the id ${JSON.stringify(id)}: the folder must be called the same.`;
}

/**
 * A pack that ships with the site, with the works it is read with.
 * @param id the one that the catalogue names first, unless another is asked for
 * @param lang the language of the edition; the first unless another is asked for
 * @throws with every problem, or every annotation that no longer fits the text: the build fails
 */
export function readLibrary(id = packIds()[0] ?? '', lang?: string): Library {
  const named = existsSync(join(data, `packs/${id}/manifest.json`))
    ? (read(`packs/${id}/manifest.json`) as { id?: unknown }).id
    : undefined;
  if (named !== id) throw new Error(misnamed(id, named));
  const raw = joinPack((name) => {
    const path = `packs/${id}/${name}.json`;
    return existsSync(join(data, path)) ? read(path) : undefined;
  });
  const opened = finish(openLibrary(raw, readReferences(), lang));
  const inFile = (path: string) => `packs/${id}/${fileOf(path, raw)}`;
  if (!opened.ok) {
    throw new Error(
      opened.problems.map((it) => `${inFile(it.path)} ${describeProblem(it, 'en')}`).join('\n'),
    );
  }
  const { unanchored } = opened.library;
  if (unanchored.length > 0) {
    throw new Error(
      unanchored
        .map(
          ({ path, unit, quote, found }) => `${inFile(path)} ${unit}: “${quote}” is now “${found}”`,
        )
        .join('\n'),
    );
  }
  return opened.library;
}
