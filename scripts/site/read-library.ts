import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { joinPack } from '../../src/pack/join-pack.ts';
import type { Library } from '../../src/pack/library.ts';
import { parsePack } from '../../src/pack/parse-pack.ts';
import { describeProblem } from '../../src/pack/problem.ts';
import { parseFrameworks, parseGazetteer } from '../../src/pack/reference.ts';

const data = join(import.meta.dirname, '../../data');

function read(path: string): unknown {
  return JSON.parse(readFileSync(join(data, path), 'utf8'));
}

/**
 * The pack that ships with the site, and the reference works: of the frameworks those it names.
 * @throws with every problem, or every annotation that no longer fits the text: the build fails
 */
export function readLibrary(): Library {
  const raw = joinPack((name) => read(`packs/washington-2024/${name}.json`));
  const gazetteer = parseGazetteer(read('gazetteer.json'));
  const parsed = parsePack(raw, gazetteer);
  if (!parsed.ok) throw new Error(parsed.problems.map((p) => describeProblem(p, 'en')).join('\n'));
  if (parsed.unanchored.length > 0) {
    throw new Error(
      parsed.unanchored
        .map(({ file, unit, quote, found }) => `${file}.json ${unit}: “${quote}” is now “${found}”`)
        .join('\n'),
    );
  }
  const known = new Map(parseFrameworks(read('frameworks.json')).map((it) => [it.id, it]));
  const frameworks = (parsed.pack.manifest.frameworks ?? []).map((id) => {
    const framework = known.get(id);
    if (!framework) throw new Error(`manifest.json: frameworks.json has no “${id}”`);
    return framework;
  });
  return { pack: parsed.pack, unanchored: [], gazetteer, frameworks };
}
