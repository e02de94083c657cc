import * as v from 'valibot';
import { projectionIds } from '../place/projection-id.ts';
import { unitKinds } from '../text/unit.ts';
import { mentionKinds } from '../annotation/annotation.ts';
import { presetIds } from '../scheme/scheme.ts';
import { scheme } from './schema-scheme.ts';
import {
  most,
  upTo,
  text,
  id,
  date,
  languageTag,
  localized,
  offset,
  each,
  box,
  source,
  place,
  rule,
} from './schema-values.ts';

export * from './schema-values.ts';

/** The shape of a pack. */

const frame = v.object({
  id: v.pipe(
    id,
    v.check((it) => it !== 'world', rule('world')),
  ),
  name: localized,
  box,
  /** Whether a globe shows it best. */
  round: v.exactOptional(v.boolean()),
});

/** A text's words on the boundaries that its map shows. */
export const packBoundaries = v.object({
  /** The words below the map, in place of the atlas's own sentences. */
  note: v.exactOptional(localized),
  lines: v.exactOptional(localized),
  /** Additions to the reasons of decisions, and a line for where one points at a part. */
  reasons: v.exactOptional(
    v.array(
      v.object({
        decision: id,
        reason: localized,
        status: v.exactOptional(localized),
        sources: v.array(source),
      }),
    ),
  ),
  /** How disputed units are drawn, where it is in another way than the atlas has it. */
  viewpoint: v.exactOptional(
    v.array(
      v.object({
        place: id,
        drawn: v.union([v.literal('hatched'), v.object({ as: id })]),
        reason: localized,
      }),
    ),
  ),
});

export const manifest = v.object({
  id,
  title: localized,
  date,
  /** Its kind, and whose it is. */
  kind: v.exactOptional(localized),
  issuer: v.exactOptional(localized),
  /** A preset, or its own. */
  scheme: v.exactOptional(v.union([v.picklist(presetIds), scheme])),
  /** The frameworks that it is read with. */
  frameworks: v.exactOptional(each(id)),
  /** An example that nobody said or signed. */
  invented: v.exactOptional(v.literal(true)),
  /** Where its map goes, besides the world. */
  frames: v.exactOptional(v.pipe(v.array(frame), v.maxLength(50))),
  /** Places that the gazetteer does not have. */
  places: v.exactOptional(v.array(place(localized))),
  /** The regions that it is read with, and what it says of their extent; undefined: all there are. */
  regions: v.exactOptional(v.array(v.object({ id, note: v.exactOptional(localized) }))),
  boundaries: v.exactOptional(packBoundaries),
});

export const unit = v.object({
  id,
  kind: v.picklist(unitKinds),
  label: text,
  parent: v.exactOptional(id),
  marker: v.pipe(v.string(), v.maxLength(most.id)),
  text,
});
export const part = v.object({ id, title: text, titleUnit: id, units: upTo(most.units, unit) });

/** Words of a unit in each edition, by its language. */
const quotes = v.record(languageTag, text);

export const group = v.object({
  id,
  name: localized,
  places: each(id),
  rule: localized,
  source: text,
});

const span = { unit: id, start: offset, end: offset, quote: text };
export const mention = v.variant('as', [
  v.object({ ...span, as: v.literal('group'), group: id }),
  v.object({ ...span, as: v.picklist(mentionKinds.filter((k) => k !== 'group')), place: id }),
]);

export const reading = v.object({
  unit: id,
  place: id,
  reading: id,
  quote: quotes,
});

export const note = v.object({ unit: id, quote: text, note: localized });

export const topic = v.object({ id, name: localized, rule: localized });
export const coding = v.object({ unit: id, topics: each(id) });
export const headline = v.object({ unit: id, headline: localized, gist: localized });

export const scene = v.object({
  title: localized,
  notes: localized,
  unit: v.exactOptional(id),
  quote: v.exactOptional(quotes),
  places: v.exactOptional(each(id)),
  roles: v.exactOptional(each(id)),
  frame: v.exactOptional(id),
  map: v.exactOptional(v.picklist(projectionIds)),
});

/** The text in one language, with what hangs on its words. */
export const edition = v.object({
  lang: languageTag,
  /** Whose translation it is; an original has none. */
  translation: v.exactOptional(localized),
  original: source,
  rights: localized,
  parts: v.pipe(upTo(most.parts, part), v.minLength(1)),
  mentions: upTo(most.mentions, mention),
  notes: upTo(most.rows, note),
});

/** Mentions that are checked one by one, later. */
export const anyMentions = upTo(most.mentions, v.unknown());

/** The editions of a pack: one at least. */
export const editionsOf = <Entries extends v.ObjectEntries>(entries: Entries) =>
  v.pipe(upTo(most.editions, v.object(entries)), v.minLength(1));

/** A whole pack, as published in one file. */
export const pack = v.object({
  format: v.literal(2),
  manifest,
  /** For whoever draws a map of it; written, and not read. */
  boundaries: v.exactOptional(localized),
  editions: editionsOf(edition.entries),
  groups: upTo(most.lists, group),
  readings: upTo(most.rows, reading),
  topics: v.optional(upTo(most.lists, topic), []),
  coding: v.optional(upTo(most.rows, coding), []),
  headlines: v.optional(upTo(most.rows, headline), []),
  scenes: v.optional(upTo(most.lists, scene), []),
});

export type RawEdition = v.InferOutput<typeof edition>;
export type RawPack = v.InferOutput<typeof pack>;
