import { parseArgs } from 'node:util';
import { buildConcordance } from '../../src/index/concordance.ts';
import { differenceOf, headingName } from '../../src/index/difference.ts';
import type { Library } from '../../src/pack/library.ts';
import { readPack } from './read-pack.ts';
import { Failure, type Verb } from './verb.ts';

const usage = 'PACK PACK';

const concordanceOf = ({ pack, gazetteer, frameworks }: Library) =>
  buildConcordance(pack, gazetteer, frameworks);

/** Prints how each place fares from the first pack to the second, one a line. */
function run(args: readonly string[]): Promise<void> {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
  const [before, after, ...others] = positionals.map((name) => readPack(name));
  if (!before || !after || others.length > 0) throw new Failure(`diff ${usage}`);
  const [a, b] = [concordanceOf(before), concordanceOf(after)];
  for (const { place, a: inA, b: inB, headingA, headingB, change } of differenceOf(a, b)) {
    const [roleA, roleB] = [headingName(headingA), headingName(headingB)];
    console.info(JSON.stringify({ place, a: inA, b: inB, roleA, roleB, change }));
  }
  return Promise.resolve();
}

export const verb: Verb = { usage, run };
