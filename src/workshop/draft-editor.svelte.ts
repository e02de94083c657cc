import type { Fact } from '../editing/facts.ts';
import { keptForm, readKept, revisionOf, type KeptDraft } from '../library/kept-form.ts';
import type { Store } from '../library/store.ts';
import type { Draft } from '../pack/draft.ts';
import type { UnitId } from '../text/unit.ts';

/** More steps than these are not taken back. */
const mostSteps = 500;

/** Where a draft is kept: under its name, in a store that other windows share. */
export interface Keeping {
  readonly store: Store;
  readonly kept: Pick<KeptDraft, 'id' | 'revision'>;
}

/**
 * A draft that is worked on. Every change is a step that can be taken back, and is kept at once; where
 * another window has kept a newer state, neither is written over.
 */
export class DraftEditor {
  #draft: Draft = $state.raw() as Draft;
  #past: readonly Draft[] = $state.raw([]);
  #future: readonly Draft[] = $state.raw([]);
  /** Whether the browser keeps what is here. */
  saved: 'saved' | 'saving' | 'failed' = $state('saved');
  /** What another window has kept meanwhile. */
  newer: KeptDraft | undefined = $state.raw();
  /** The unit that is worked on: every step begins with it. */
  at: UnitId | undefined = $state();
  /** The fact that is to be written next: its field has the focus when the first step is shown. */
  fact: Fact | undefined;
  /** What was written for a fact and is none: it waits in its field to be mended. */
  refused: Readonly<Partial<Record<Fact, string>>> = $state.raw({});

  readonly #store: Store | undefined;
  readonly #id: string;
  #revision: number;
  /** The state that is kept; another one waits to be. */
  #written: Draft;
  #writing = false;

  /** @param keeping undefined: it is kept as long as the page lives */
  constructor(draft: Draft, keeping?: Keeping) {
    this.#draft = draft;
    this.#written = draft;
    this.#store = keeping?.store;
    this.#id = keeping?.kept.id ?? '';
    this.#revision = keeping?.kept.revision ?? 0;
    this.#store?.listen(() => void this.#look());
  }

  get draft(): Draft {
    return this.#draft;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** Makes a change; one that leaves the draft as it is, is none. */
  change(next: (draft: Draft) => Draft): void {
    const draft = next(this.#draft);
    if (draft === this.#draft) return;
    this.#past = [...this.#past.slice(1 - mostSteps), this.#draft];
    this.#future = [];
    this.#show(draft);
  }

  /** Takes back the last step. */
  undo(): void {
    const before = this.#past.at(-1);
    if (!before) return;
    this.#past = this.#past.slice(0, -1);
    this.#future = [this.#draft, ...this.#future];
    this.#show(before);
  }

  /** Takes the last step that was taken back. */
  redo(): void {
    const [after, ...rest] = this.#future;
    if (!after) return;
    this.#past = [...this.#past, this.#draft];
    this.#future = rest;
    this.#show(after);
  }

  /** Goes on from what another window has kept; what is here can be had back by undo. */
  takeNewer(): void {
    const { newer } = this;
    if (!newer) return;
    this.newer = undefined;
    this.#revision = newer.revision;
    this.change(() => newer.draft);
  }

  /** Tries again to keep what is here. */
  keep(): void {
    if (!this.#writing) void this.#write();
  }

  #show(draft: Draft): void {
    this.#draft = draft;
    this.keep();
  }

  async #write(): Promise<void> {
    if (!this.#store) return;
    this.#writing = true;
    this.#tell('saving');
    try {
      while (this.#written !== this.#draft && !this.newer) await this.#writeOnce(this.#store);
      this.#tell(this.newer ? 'failed' : 'saved');
    } catch (error) {
      this.#tell('failed');
      console.warn(error);
    }
    this.#writing = false;
  }

  async #writeOnce(store: Store): Promise<void> {
    const draft = this.#draft;
    const revision = this.#revision + 1;
    let other: unknown;
    await store.change((kept) => {
      other = revisionOf(kept) === this.#revision ? undefined : kept;
      return other ?? keptForm({ id: this.#id, revision, changed: Date.now(), draft });
    });
    if (other !== undefined) {
      this.newer = readKept(await store.read());
      return;
    }
    this.#revision = revision;
    this.#written = draft;
  }

  /** Looks for what another window may have kept. */
  async #look(): Promise<void> {
    try {
      const kept = await this.#store?.read();
      if (!this.#writing && (revisionOf(kept) ?? 0) > this.#revision) this.newer = readKept(kept);
    } catch (error) {
      console.warn(error);
    }
  }

  /** While something would be lost with the page, the browser asks before it closes it. */
  #tell(saved: 'saved' | 'saving' | 'failed'): void {
    this.saved = saved;
    if (saved === 'failed') window.addEventListener('beforeunload', askToStay);
    else window.removeEventListener('beforeunload', askToStay);
  }
}

function askToStay(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
