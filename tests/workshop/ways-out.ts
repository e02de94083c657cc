import { vi } from 'vitest';
import { readReferences } from '../../scripts/site/read-library.ts';
import { CorrectedSource } from '../../src/workshop/anew/corrected-source.svelte.ts';
import type { DraftEditor } from '../../src/workshop/draft-editor.svelte.ts';

export const references = readReferences();

/** What a step of the workshop is given. */
export function waysOut(editor: DraftEditor) {
  const corrected = new CorrectedSource(editor, references, new AbortController().signal);
  return { editor, lang: 'en' as const, references, corrected, show: vi.fn(), open: vi.fn() };
}
