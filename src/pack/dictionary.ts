import * as v from 'valibot';
import { meaning } from './draft.ts';
import type { Problem } from './problem.ts';
import * as schema from './schema.ts';
import { shapeProblem } from './shape-problem.ts';

/** What a dictionary says that it is. */
export const dictionaryFormat = 'declaration-atlas-dictionary';

const entry = v.variant('verdict', [
  v.object({
    verdict: v.literal('accepted'),
    quote: schema.text,
    ...meaning,
    /** Not where the words are part of a longer one. */
    wholeWords: v.exactOptional(v.literal(true)),
  }),
  v.object({ verdict: v.literal('rejected'), quote: schema.text }),
]);

const dictionary = v.object({
  format: v.literal(dictionaryFormat),
  version: v.literal(1),
  lang: schema.languageTag,
  entries: schema.upTo(schema.most.mentions, entry),
});

/** What words stand for in texts of a language, as was decided for one of them. */
export type Dictionary = v.InferOutput<typeof dictionary>;
export type DictionaryEntry = v.InferOutput<typeof entry>;

/**
 * Reads a dictionary.
 * @param raw of any origin, as parsed JSON
 */
export function parseDictionary(
  raw: unknown,
): { ok: true; dictionary: Dictionary } | { ok: false; problems: Problem[] } {
  const result = v.safeParse(dictionary, raw);
  return result.success
    ? { ok: true, dictionary: result.output }
    : { ok: false, problems: result.issues.map((it) => shapeProblem(it)) };
}
