import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pack } from '../../src/domain/pack.ts';
import { joinPack } from '../../src/packs/join-pack.ts';
import { parsePack } from '../../src/packs/parse-pack.ts';
import { describeProblem } from '../../src/packs/problem.ts';
import { parseGazetteer } from '../../src/packs/reference.ts';

const data = join(import.meta.dirname, '../../data');

function read(path: string): unknown {
  return JSON.parse(readFileSync(join(data, path), 'utf8'));
}

/**
 * The shipped pack.
 * @throws with every problem, or every annotation that no longer fits the text
 */
export function readPack(): Pack {
  const folder = 'packs/washington-2024';
  const [manifest, text, mentions, readings, notes] = [
    'manifest',
    'text',
    'mentions',
    'readings',
    'notes',
  ].map((name) => read(`${folder}/${name}.json`));
  const raw = joinPack({ manifest, text, mentions, readings, notes });
  const parsed = parsePack(raw, parseGazetteer(read('gazetteer.json')));
  if (!parsed.ok) throw new Error(parsed.problems.map((p) => describeProblem(p, 'en')).join('\n'));
  if (parsed.moved.length > 0) {
    throw new Error(
      parsed.moved
        .map(({ file, unit, quote, found }) => `${file}.json ${unit}: “${quote}” is now “${found}”`)
        .join('\n'),
    );
  }
  return parsed.pack;
}
