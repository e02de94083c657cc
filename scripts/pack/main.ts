import type { Verb } from './verb.ts';
import { Failure } from './verb.ts';

/** `npm run --silent pack -- VERB …`: what the page does with a text, for whoever has many. */
const verbs = new Map<string, () => Promise<{ verb: Verb }>>([
  ['agree', () => import('./agree.ts')],
  ['align', () => import('./align.ts')],
  ['check', () => import('./check.ts')],
  ['cut', () => import('./cut.ts')],
  ['diff', () => import('./diff.ts')],
  ['index', () => import('./index.ts')],
  ['publish', () => import('./publish.ts')],
  ['read', () => import('./read.ts')],
  ['tag', () => import('./tag.ts')],
]);

const [name = '', ...args] = process.argv.slice(2);
// Whoever reads the first lines only closes the pipe, and has what they wanted.
process.stdout.on('error', () => process.exit(0));
try {
  const load = verbs.get(name);
  if (!load) {
    const lines = await Promise.all(
      [...verbs].map(async ([verb, load]) => `  ${verb} ${(await load()).verb.usage}`),
    );
    throw new Failure(['npm run --silent pack -- VERB …', ...lines].join('\n'));
  }
  const { verb } = await load();
  if (args.includes('--help')) console.info(`npm run --silent pack -- ${name} ${verb.usage}`);
  else await verb.run(args);
} catch (error) {
  // Wrong arguments come from Node's own parser as a TypeError with a code.
  const said = error instanceof Failure || (error instanceof TypeError && 'code' in error);
  console.error(said ? error.message : error);
  process.exitCode = 1;
}
