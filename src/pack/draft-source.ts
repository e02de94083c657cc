import * as v from 'valibot';
import { importNotes } from '../messages/importing.ts';
import * as schema from './schema.ts';

const kinds = Object.keys(importNotes.en) as (keyof typeof importNotes.en)[];

/** What is noted of a text that was read and cut: a kind, and the values that its sentence has. */
const note = v.object({
  note: v.tupleWithRest([v.picklist(kinds)], v.union([v.string(), v.number()])),
  /** The unit that it is about. */
  unit: v.exactOptional(schema.id),
});

/** The file that a draft was made of, as it was read, so that the two can be laid side by side. */
export const draftSource = v.object({
  name: v.string(),
  blocks: v.array(
    v.object({
      kind: v.picklist(['paragraph', 'heading', 'footnote']),
      text: v.string(),
      marker: v.exactOptional(v.string()),
      depth: v.exactOptional(v.number()),
    }),
  ),
  notes: v.array(note),
});

export type DraftSource = v.InferOutput<typeof draftSource>;
