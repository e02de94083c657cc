import { draftStore } from '../library/draft-store.ts';
import { readKept } from '../library/kept-form.ts';
import { loadReferences } from '../library/load-references.ts';
import type { References } from '../pack/library.ts';
import { DraftEditor } from './draft-editor.svelte.ts';

/** A draft that can be worked on, or why not. */
export type OpenedDraft =
  { readonly editor: DraftEditor; readonly references: References } | 'missing' | 'unreadable';

/**
 * Opens a draft that this browser keeps.
 * @param closed tells when it is left
 * @throws if the works that it is read with cannot be had
 */
export async function openDraft(id: string, closed: AbortSignal): Promise<OpenedDraft> {
  const references = await loadReferences();
  try {
    const store = draftStore(id, closed);
    const kept = readKept(await store.read());
    return kept ? { editor: new DraftEditor(kept.draft, { store, kept }), references } : 'missing';
  } catch (error) {
    console.warn(error);
    return 'unreadable';
  }
}
