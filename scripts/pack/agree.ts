import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { agreementOf, type Coding } from '../../src/editing/agreement.ts';
import { publishDraft } from '../../src/editing/publish-draft.ts';
import { codingOf } from '../../src/editing/settle-difference.ts';
import { draftFormat, parseDraft } from '../../src/pack/draft.ts';
import { describeProblem } from '../../src/pack/problem.ts';
import { readReferences } from '../site/read-library.ts';
import { readJson, readPack } from './read-pack.ts';
import { Failure, langOf, type Verb } from './verb.ts';

const usage = 'A B [--lang TAG]';

/** What a coder has made of a text: a draft, or a pack by its folder, file or id. */
function readCoding(name: string, lang: string | undefined): Coding {
  const raw = name.endsWith('.json') && existsSync(name) ? readJson(name) : undefined;
  if (typeof raw === 'object' && raw !== null && 'format' in raw && raw.format === draftFormat) {
    const parsed = parseDraft(raw);
    if (!parsed.ok)
      throw new Failure(
        parsed.problems.map((it) => `${name}: ${describeProblem(it, langOf())}`).join('\n'),
      );
    const { document } = publishDraft(parsed.draft, readReferences());
    return codingOf(document, parsed.draft.edition.lang);
  }
  const { pack } = readPack(name, lang);
  if (!pack.document) throw new Error('a pack that was read has its document');
  return codingOf(pack.document, lang ?? pack.text.lang);
}

/** Prints how far two coders of a text agree, then each difference, one a line. */
function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { lang: { type: 'string' } },
    allowPositionals: true,
  });
  const [a, b, ...others] = positionals;
  if (a === undefined || b === undefined || others.length > 0) throw new Failure(`agree ${usage}`);
  const { differences, ...figures } = agreementOf(
    readCoding(a, values.lang),
    readCoding(b, values.lang),
  );
  for (const line of [figures, ...differences]) console.info(JSON.stringify(line));
  return Promise.resolve();
}

export const verb: Verb = { usage, run };
