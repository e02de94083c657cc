import { parseArgs } from 'node:util';
import { align } from '../../src/importing/align/align.ts';
import { readSide } from './read-side.ts';
import { Failure, type Verb } from './verb.ts';

const usage = 'TEXT TEXT [--lang-a TAG] [--lang-b TAG]';

/** Prints which units of two editions say the same, a row a line. */
async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { 'lang-a': { type: 'string' }, 'lang-b': { type: 'string' } },
    allowPositionals: true,
  });
  const [first, second, ...others] = positionals;
  if (first === undefined || second === undefined || others.length > 0) {
    throw new Failure(`align ${usage}`);
  }
  const a = await readSide(first, values['lang-a']);
  const b = await readSide(second, values['lang-b'], a.lang);
  for (const row of align(a, b)) console.info(JSON.stringify(row));
}

export const verb: Verb = { usage, run };
