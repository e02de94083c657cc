import { delMany, keys, setMany } from 'idb-keyval';
import type { Draft } from '../pack/draft.ts';
import { inTwo, keysOf, parted } from './in-two.ts';
import { keptForm, readKept, type KeptDraft } from './kept-form.ts';
import { browserStore, drafts, yielding, type Store } from './store.ts';

/** The database, once it is asked for something. */
let database: ReturnType<typeof yielding> | undefined;
const all = () => (database ??= yielding(drafts));

/** Where one draft is kept. */
export function draftStore(id: string, closed?: AbortSignal): Store {
  return browserStore(id, closed, drafts);
}

/** The drafts that the browser keeps, the one changed last first; what cannot be read is left where it is. */
export async function listDrafts(): Promise<readonly KeptDraft[]> {
  const names = (await keys<string>(all())).filter((it) => !it.includes('/'));
  const kept: KeptDraft[] = [];
  for (const name of names) {
    try {
      kept.push(...[readKept(await inTwo.read(name, all())) ?? []].flat());
    } catch (error) {
      console.warn(error);
    }
  }
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
  return setMany(parted(kept.id, keptForm(kept)), all());
}

/** @throws if the browser does not let it be changed */
export function removeDraft(id: string): Promise<void> {
  return delMany(keysOf(id), all());
}
