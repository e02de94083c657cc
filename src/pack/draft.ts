import * as v from 'valibot';
import { mentionKinds } from '../annotation/annotation.ts';
import { draftSource } from './draft-source.ts';
import type { Problem } from './problem.ts';
import * as schema from './schema.ts';
import { shapeProblem } from './shape-problem.ts';

/** What a draft says that it is. */
export const draftFormat = 'declaration-atlas-draft';

const suggestion = v.object({
  unit: schema.id,
  start: schema.offset,
  end: schema.offset,
  quote: schema.text,
  as: v.picklist(mentionKinds),
  place: schema.id,
  /** The places that the name may stand for, or that a group has. */
  places: v.exactOptional(v.array(schema.id)),
  framework: v.exactOptional(schema.id),
  state: v.picklist(['certain', 'unsure']),
});

const draft = v.object({
  format: v.literal(draftFormat),
  version: v.literal(1),
  /** A pack's manifest, of which the day may be missing yet. */
  manifest: v.object({ ...schema.manifest.entries, date: v.exactOptional(schema.date) }),
  /** The text; what is known of the rights in it may be missing yet. */
  edition: v.object({
    lang: schema.languageTag,
    original: schema.source,
    rights: v.exactOptional(schema.localized),
    parts: schema.edition.entries.parts,
  }),
  suggestions: v.array(suggestion),
  /** What it was made of. */
  source: v.exactOptional(draftSource),
});

/** A text on its way to be a pack. */
export type Draft = v.InferOutput<typeof draft>;

/** A mention that is proposed, in a unit of the text. */
export type DraftSuggestion = v.InferOutput<typeof suggestion>;

/**
 * Reads a draft.
 * @param raw of any origin, as parsed JSON
 */
export function parseDraft(
  raw: unknown,
): { ok: true; draft: Draft } | { ok: false; problems: Problem[] } {
  const result = v.safeParse(draft, raw);
  return result.success
    ? { ok: true, draft: result.output }
    : { ok: false, problems: result.issues.map(shapeProblem) };
}
