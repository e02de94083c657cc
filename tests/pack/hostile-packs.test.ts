import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/site/read-library.ts';
import { readPackFile } from '../../src/library/read-pack-file.ts';
import { openLibrary } from '../../src/pack/library.ts';
import { finish } from '../../src/pack/steps.ts';
import { describeProblem } from '../../src/pack/problem.ts';
import { hostilePacks } from './hostile-packs.ts';

const references = readLibrary();

/** What is said of a file that does not open. */
async function refusalOf(content: string): Promise<string> {
  const read = await readPackFile(new File([content], 'pack.json'));
  const opened = read.ok ? finish(openLibrary(read.raw, references)) : read;
  return opened.ok ? '' : opened.problems.map((it) => describeProblem(it, 'en')).join('\n');
}

describe('a pack that would do harm, or is broken, is refused with what is wrong', () => {
  it.each(hostilePacks)('$name', async ({ content, said }) => {
    expect(await refusalOf(content)).toMatch(said);
  });
});
