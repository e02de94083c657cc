import { loadAnew, type LoadedAnew } from '../../editing/load-anew.ts';
import { sourceOf } from '../../editing/new-draft.ts';
import { readFile } from '../../importing/read-file.ts';
import type { Draft } from '../../pack/draft.ts';
import type { References } from '../../pack/library.ts';
import type { DraftEditor } from '../draft-editor.svelte.ts';
import { loadTagger } from '../load-tagger.ts';

/** A corrected file that takes the place of a draft's source, and what becomes of the decisions. */
export class CorrectedSource {
  /** The name of the file that is being read. */
  reading: string | undefined = $state();
  /** Why the last one was not taken. */
  refused: { readonly name: string; readonly error: unknown } | undefined = $state.raw();
  /** What became of the draft, and the source that it has since. */
  #loaded: { readonly source: Draft['source']; readonly result: LoadedAnew } | undefined =
    $state.raw();

  readonly #editor: DraftEditor;
  readonly #references: References;
  readonly #closed: AbortSignal;

  /** @param closed tells when the draft is left */
  constructor(editor: DraftEditor, references: References, closed: AbortSignal) {
    this.#editor = editor;
    this.#references = references;
    this.#closed = closed;
  }

  /** What became of the draft; undefined too once that was taken back. */
  get result(): LoadedAnew | undefined {
    const loaded = this.#loaded;
    return loaded?.source === this.#editor.draft.source ? loaded?.result : undefined;
  }

  /** Takes what became of the draft out of sight. */
  close(): void {
    this.#loaded = undefined;
  }

  /** Reads a file and puts it in place of the source; the step can be taken back. */
  async load(file: File): Promise<void> {
    [this.reading, this.refused, this.#loaded] = [file.name, undefined, undefined];
    try {
      const read = await readFile(file, { signal: this.#closed });
      const { edition, manifest } = this.#editor.draft;
      const tagger = await loadTagger(edition.lang, manifest.date, this.#references);
      if (this.#closed.aborted) return;
      const result = loadAnew(this.#editor.draft, read.cut, tagger);
      const source = sourceOf(file.name, read);
      this.#editor.change(() => ({ ...result.draft, source }));
      this.#loaded = { source, result };
    } catch (error) {
      this.refused = { name: file.name, error };
    }
    this.reading = undefined;
  }
}
