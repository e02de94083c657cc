import * as v from 'valibot';
import { mentionKinds } from '../annotation/annotation.ts';
import { draftSource } from './draft-source.ts';
import type { Problem } from './problem.ts';
import * as schema from './schema.ts';
import { shapeProblem } from './shape-problem.ts';

/** What a draft says that it is. */
export const draftFormat = 'declaration-atlas-draft';

const span = {
  unit: schema.id,
  start: schema.offset,
  end: schema.offset,
  quote: schema.text,
};

/** What a span stands for; of a group, `place` is its id. */
export const meaning = {
  as: v.picklist(mentionKinds),
  place: schema.id,
  /** The places that the name may stand for, or that a group has. */
  places: v.exactOptional(v.array(schema.id)),
  framework: v.exactOptional(schema.id),
};

/** Who decided, as coders call themselves, and whether it was for an earlier text. */
const decided = {
  by: v.exactOptional(schema.text),
  from: v.exactOptional(v.literal('dictionary')),
  /** The other coder, whose decision was known. */
  against: v.exactOptional(schema.text),
};

const decision = v.variant('verdict', [
  v.object({ verdict: v.literal('accepted'), ...meaning, ...decided }),
  v.object({ verdict: v.literal('rejected'), ...decided }),
]);

/** A span that may be a mention: proposed by the tagger, left out by it as a trap, or added by hand. */
const suggestion = v.variant('state', [
  v.object({
    ...span,
    ...meaning,
    state: v.picklist(['certain', 'unsure']),
    decision: v.exactOptional(decision),
  }),
  v.object({
    ...span,
    state: v.picklist(['trap', 'added']),
    decision: v.exactOptional(decision),
  }),
]);

const reading = v.object({
  unit: schema.id,
  place: schema.id,
  reading: schema.id,
  /** Words of the unit that show it. */
  quote: schema.text,
  by: v.exactOptional(schema.text),
  against: v.exactOptional(schema.text),
});

/** What is said of a unit; either may be missing yet. */
const headline = v.object({
  unit: schema.id,
  headline: v.exactOptional(schema.localized),
  gist: v.exactOptional(schema.localized),
});

/** What a corrected source no longer has the words of. */
const unplaced = v.variant('kind', [
  v.object({ kind: v.literal('mention'), ...span, decision }),
  v.object({ kind: v.literal('reading'), ...reading.entries }),
  v.object({ kind: v.literal('headline'), ...headline.entries }),
  v.object({ kind: v.literal('coding'), ...schema.coding.entries }),
]);

/** A list that a draft of version 1 does not have. */
const later = <Item extends v.GenericSchema>(most: number, item: Item) =>
  v.optional(schema.upTo(most, item), []);

const draft = v.object({
  format: v.literal(draftFormat),
  version: v.pipe(
    v.picklist([1, 2]),
    v.transform((): 2 => 2),
  ),
  /** A pack's manifest, of which the day may be missing yet. */
  manifest: v.object({ ...schema.manifest.entries, date: v.exactOptional(schema.date) }),
  /** The text; what is known of the rights in it may be missing yet. */
  edition: v.object({
    lang: schema.languageTag,
    original: schema.source,
    rights: v.exactOptional(schema.localized),
    parts: schema.edition.entries.parts,
  }),
  /** The name by which decisions are signed. */
  coder: v.exactOptional(schema.text),
  suggestions: schema.upTo(schema.most.mentions, suggestion),
  readings: later(schema.most.rows, reading),
  topics: later(schema.most.lists, schema.topic),
  coding: later(schema.most.rows, schema.coding),
  headlines: later(schema.most.rows, headline),
  unplaced: later(schema.most.mentions, unplaced),
  /** What it was made of. */
  source: v.exactOptional(draftSource),
});

/** A text on its way to be a pack. */
export type Draft = v.InferOutput<typeof draft>;
export type Meaning = Pick<Extract<Decision, { verdict: 'accepted' }>, keyof typeof meaning>;
export type Decision = v.InferOutput<typeof decision>;
export type DraftSuggestion = v.InferOutput<typeof suggestion>;
export type DraftReading = v.InferOutput<typeof reading>;
export type DraftHeadline = v.InferOutput<typeof headline>;
export type Unplaced = v.InferOutput<typeof unplaced>;

/**
 * Reads a draft; one of version 1 has nothing decided yet.
 * @param raw of any origin, as parsed JSON
 */
export function parseDraft(
  raw: unknown,
): { ok: true; draft: Draft } | { ok: false; problems: Problem[] } {
  const result = v.safeParse(draft, raw);
  return result.success
    ? { ok: true, draft: result.output }
    : { ok: false, problems: result.issues.map((it) => shapeProblem(it)) };
}
