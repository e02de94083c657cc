import { del, set, values } from 'idb-keyval';
import { parseDraft, type Draft } from '../pack/draft.ts';
import { browserStore, drafts, yielding, type Store } from './store.ts';

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

/** The database, once it is asked for something. */
let database: ReturnType<typeof yielding> | undefined;
const all = () => (database ??= yielding(drafts));

/** Where one draft is kept. */
export function draftStore(id: string, closed?: AbortSignal): Store {
  return browserStore(id, closed, drafts);
}

/**
 * What the browser keeps as a draft, checked anew: a newer version of the program may ask for more.
 * @returns undefined where there is none
 * @throws where it is none that this program can read
 */
export function readKept(kept: unknown): KeptDraft | undefined {
  if (kept === undefined) return undefined;
  const { draft, ...rest } = kept as KeptDraft;
  const parsed = parseDraft(draft);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems[0]));
  return { ...rest, draft: parsed.draft };
}

/** How often what the browser keeps was written, without checking all of it; undefined where there is nothing. */
export function revisionOf(kept: unknown): number | undefined {
  return (kept as KeptDraft | undefined)?.revision;
}

/** The drafts that the browser keeps, the one changed last first; what cannot be read is left where it is. */
export async function listDrafts(): Promise<readonly KeptDraft[]> {
  const kept = (await values<unknown>(all())).flatMap((it) => {
    try {
      return readKept(it) ?? [];
    } catch (error) {
      console.warn(error);
      return [];
    }
  });
  return kept.toSorted((a, b) => b.changed - a.changed);
}

/**
 * Keeps a draft that is new here.
 * @returns the name it is kept under
 * @throws if the browser does not let it be kept
 */
export async function keepNew(draft: Draft): Promise<string> {
  const id = Array.from(crypto.getRandomValues(new Uint8Array(5)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
  await putBack({ id, revision: 1, changed: Date.now(), draft });
  return id;
}

/** @throws if the browser does not let it be kept */
export function putBack(kept: KeptDraft): Promise<void> {
  return set(kept.id, kept, all());
}

/** @throws if the browser does not let it be changed */
export function removeDraft(id: string): Promise<void> {
  return del(id, all());
}
