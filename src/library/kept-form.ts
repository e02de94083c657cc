import { parseDraft, type Draft } from '../pack/draft.ts';

/** A draft as this browser keeps it. */
export interface KeptDraft {
  /** A name of this browser's; the pack that is to be has an id of its own. */
  readonly id: string;
  /** Counts the times it was written, so that two windows notice each other. */
  readonly revision: number;
  /** When it was written last, in ms since 1970. */
  readonly changed: number;
  readonly draft: Draft;
}

/** What was written of something that does not change. */
const written = new WeakMap<object, string>();

function jsonOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const known = written.get(value);
  if (known !== undefined) return known;
  const json = JSON.stringify(value);
  written.set(value, json);
  return json;
}

/**
 * A draft in the form it is kept in: with its words as JSON, which a browser copies in a fraction of the time
 * that the objects take; what was written before is not written anew.
 */
export function keptForm({ draft, ...rest }: KeptDraft) {
  const fields = Object.entries(draft).map(([name, value]: [string, unknown]) => {
    const json = Array.isArray(value) ? `[${value.map(jsonOf).join()}]` : jsonOf(value);
    return `${JSON.stringify(name)}:${json}`;
  });
  return { ...rest, draft: `{${fields.join()}}` };
}

/**
 * What the browser keeps as a draft, checked anew: a newer version of the program may ask for more.
 * @returns undefined where there is none
 * @throws where it is none that this program can read
 */
export function readKept(kept: unknown): KeptDraft | undefined {
  if (kept === undefined) return undefined;
  const { draft, ...rest } = kept as Omit<KeptDraft, 'draft'> & { readonly draft: unknown };
  // Older versions kept the objects.
  const parsed = parseDraft(typeof draft === 'string' ? JSON.parse(draft) : draft);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems[0]));
  return { ...rest, draft: parsed.draft };
}

/** How often what the browser keeps was written, without reading all of it; undefined where there is nothing. */
export function revisionOf(kept: unknown): number | undefined {
  return (kept as KeptDraft | undefined)?.revision;
}
