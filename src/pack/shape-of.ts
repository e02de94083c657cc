import * as v from 'valibot';
import { format1, lift } from './format-1.ts';
import type { Problem } from './problem.ts';
import * as schema from './schema.ts';
import { shapeProblem } from './shape-problem.ts';
import { flatMapInSteps, type Steps } from './steps.ts';

/** A pack of the right shape, or what is wrong with its shape. */
export type Shaped =
  | { readonly ok: true; readonly data: schema.RawPack }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Which format a pack says that it is of. */
export function formatOf(raw: unknown): unknown {
  return typeof raw === 'object' && raw !== null && 'format' in raw ? raw.format : undefined;
}

/**
 * Checks the shape of a pack and lifts an older format. The version is judged before the shape, for another
 * version may have another shape.
 */
export function* shapeOf(raw: unknown): Steps<Shaped> {
  const format = formatOf(raw);
  if (format === 2) return yield* checked(raw);
  if (format !== 1) {
    return { ok: false, problems: [{ path: 'format', cause: { kind: 'version', found: format } }] };
  }
  const old = v.safeParse(format1, raw);
  return old.success
    ? yield* checked(lift(old.output))
    : { ok: false, problems: old.issues.map((it) => shapeProblem(it)) };
}

/** A pack but for the mentions, which are by far the most. */
const withoutMentions = {
  ...schema.pack.entries,
  editions: schema.editionsOf({ ...schema.edition.entries, mentions: schema.anyMentions }),
};

/** Checks a pack of today's format, one part of it a step. */
function* checked(raw: unknown): Steps<Shaped> {
  const data: Partial<v.InferOutput<v.ObjectSchema<typeof withoutMentions, undefined>>> = {};
  const problems: Problem[] = [];
  for (const [name, part] of Object.entries(withoutMentions)) {
    const result = v.safeParse(v.object({ [name]: part }), raw);
    if (result.success) Object.assign(data, result.output);
    else problems.push(...result.issues.map((it) => shapeProblem(it)));
    yield;
  }
  const editions: schema.RawEdition[] = [];
  for (const [at, edition] of (data.editions ?? []).entries()) {
    const mentions = yield* flatMapInSteps(edition.mentions, (mention, nth) => {
      const result = v.safeParse(schema.mention, mention);
      if (result.success) return [result.output];
      const path = `editions.${at}.mentions.${nth}`;
      problems.push(...result.issues.map((it) => shapeProblem(it, path, mention)));
      return [];
    });
    editions.push({ ...edition, mentions });
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, data: { ...data, editions } as schema.RawPack };
}
