import { inBothLangs, takenIn, undoing, type Change, type OwnScene } from '../domain/own-scenes.ts';
import { briefingOf, readBriefing, type Ground } from '../packs/briefing-file.ts';
import { describe, type Reason } from '../packs/briefing-problem.ts';
import type { Store } from './store.ts';

/**
 * The scenes that the author keeps in this browser. A change is seen at once, and made in the store to
 * what is there by then: so two windows lose nothing of each other's. What cannot be stored is kept for
 * as long as the page lives, and tried again with the next change.
 */
export class OwnScenes {
  /** What the store had when it was last read or written. */
  #kept: readonly OwnScene[] = $state.raw([]);
  #unwritten: readonly Change[] = $state.raw([]);
  /** The scenes as they are now. */
  readonly scenes: readonly OwnScene[] = $derived.by(() =>
    this.#unwritten.reduce((scenes, change) => change(scenes), this.#kept),
  );
  /** The scenes as they are presented. */
  readonly presented: readonly OwnScene[] = $derived.by(() => this.scenes.map(inBothLangs));
  /** The store has been read, or cannot be. */
  open = $state(false);
  /** The browser does not keep them. */
  unkept = $state(false);
  /** Why what is stored cannot be read; it is left as it is. */
  unreadable: readonly Reason[] = $state.raw([]);
  /** Takes back the last change that can be. */
  #undoing: Change | undefined = $state.raw();

  /** The store has been read. */
  readonly ready: Promise<void>;
  readonly #ground: Ground;
  readonly #store: Store;
  #writing = false;
  /** They are another window's, which cannot store them either. */
  #lent = false;

  constructor(ground: Ground, store: Store) {
    this.#ground = ground;
    this.#store = store;
    this.ready = this.#reread();
    store.listen(() => void this.#reread());
  }

  /** The file to carry them in, as JSON. */
  get file(): string {
    return JSON.stringify(briefingOf(this.#ground.pack, this.scenes), null, 2);
  }

  /** There is none, as far as is known. */
  get none(): boolean {
    return this.open && this.scenes.length === 0;
  }

  get undoable(): boolean {
    return this.#undoing !== undefined;
  }

  /** Makes a change. */
  do(change: Change): void {
    this.#unwritten = [...this.#unwritten, change];
    void this.#write();
  }

  /** Makes a change that can be taken back until the next such change. */
  doUndoably(change: Change): void {
    const before = this.scenes;
    this.#undoing = undoing(before, change(before));
    this.do(change);
  }

  undo(): void {
    if (this.#undoing) this.do(this.#undoing);
    this.#undoing = undefined;
  }

  /**
   * Takes in what a file holds; undoably.
   * @returns why it was refused; `[]` if it was not
   */
  takeIn(file: string): readonly Reason[] {
    const read = this.#parse(file);
    if (!read.ok) return read.reasons;
    this.doUndoably(takenIn(read.scenes));
    return [];
  }

  /** Shows the scenes of another window of the same briefing, which this one cannot read for itself. */
  borrow(file: string): void {
    const read = this.#parse(file);
    // What was written here is not another's.
    if (!read.ok || this.#unwritten.length > 0) return;
    [this.#kept, this.#lent, this.unkept] = [read.scenes, true, true];
  }

  #parse(file: string): ReturnType<typeof readBriefing> {
    try {
      return readBriefing(JSON.parse(file), this.#ground);
    } catch {
      return { ok: false, reasons: [describe({ kind: 'json' })] };
    }
  }

  async #reread(): Promise<void> {
    try {
      const stored = await this.#store.read();
      if (this.#writing || this.#lent) return;
      this.#kept = this.#scenesIn(stored);
    } catch (error) {
      this.unkept = true;
      console.warn(error);
    } finally {
      this.open = true;
    }
  }

  async #write(): Promise<void> {
    if (this.#writing) return;
    this.#writing = true;
    try {
      while (this.#unwritten.length > 0) await this.#writeOnce(this.#unwritten);
      this.unkept = false;
    } catch (error) {
      this.unkept = true;
      console.warn(error);
    }
    this.#writing = false;
  }

  async #writeOnce(changes: readonly Change[]): Promise<void> {
    let now: readonly OwnScene[] = [];
    await this.#store.change((stored) => {
      now = changes.reduce((scenes, change) => change(scenes), this.#scenesIn(stored));
      return briefingOf(this.#ground.pack, now);
    });
    this.#kept = now;
    this.#unwritten = this.#unwritten.slice(changes.length);
  }

  /** @throws if what is stored cannot be read: it must not be written over */
  #scenesIn(stored: unknown): readonly OwnScene[] {
    if (stored === undefined) return [];
    const read = readBriefing(stored, this.#ground);
    this.unreadable = read.ok ? [] : read.reasons;
    if (!read.ok) throw new Error(read.reasons.map((reason) => reason('en')).join('\n'));
    return read.scenes;
  }
}
