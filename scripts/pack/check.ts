import { parseArgs } from 'node:util';
import { mistakesIn } from './read-pack.ts';
import { Failure, type Verb } from './verb.ts';

const usage = 'DIR…';

/** Says of each pack whether it opens; of those that do not, every reason. */
function run(args: readonly string[]): Promise<void> {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
  if (positionals.length === 0) throw new Failure(`pack check ${usage}`);
  const problems = positionals.flatMap((name) => {
    const found = mistakesIn(name);
    if (found.length === 0) console.info(name);
    return found;
  });
  if (problems.length > 0) throw new Failure(problems.join('\n'));
  return Promise.resolve();
}

/** Validates packs as the site's build does. */
export const verb: Verb = { usage, run };
