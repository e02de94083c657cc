import {
  withFallbackLang,
  isFit,
  addScenes,
  undoOf,
  type Change,
  type StoredScene,
  type OwnScene,
} from '../pack/own-scenes.ts';
import type { Bilingual } from '../text/localized.ts';
import {
  briefingOf,
  readBriefing,
  type PackContext,
  type ReadBriefing,
} from '../pack/briefing-file.ts';
import { describeFile } from '../pack/briefing-problem.ts';
import type { Store } from './store.ts';

/** A store that has not answered for as long as this is not waited for, in ms. */
const patience = 4000;
/** A larger file is none of a briefing; MB. */
const most = 5;

/** The result of importing a file: whether anything was taken in, and why the rest was not. */
export interface ImportResult {
  readonly opened: boolean;
  readonly reasons: readonly Bilingual[];
}

/**
 * The scenes that the author keeps in this browser. A change is seen at once, and made in the store to
 * what is there by then: so two windows lose nothing of each other's. What cannot be stored is kept for
 * as long as the page lives, and tried again with the next change. What is stored and does not fit is
 * listed, and stored again as it was.
 */
export class OwnScenes {
  /** The scenes in the store when it was last read or written. */
  #kept: readonly StoredScene[] = $state.raw([]);
  #unwritten: readonly Change[] = $state.raw([]);
  /** Every scene that is kept, as it is now. */
  readonly list: readonly StoredScene[] = $derived.by(() =>
    this.#unwritten.reduce((scenes, change) => change(scenes), this.#kept),
  );
  /** The scenes of it that fit. */
  readonly scenes: readonly OwnScene[] = $derived.by(() => this.list.filter(isFit));
  /** The scenes as they are presented. */
  readonly presented: readonly OwnScene[] = $derived.by(() => this.scenes.map(withFallbackLang));
  /** The file to carry them in, as JSON: what does not fit as well. */
  readonly file: string = $derived.by(() =>
    JSON.stringify(briefingOf(this.#context.pack, this.list, this.#stored), null, 2),
  );
  /** The store has been read, or is not waited for. */
  open = $state(false);
  /** The browser does not keep them. */
  unkept = $state(false);
  /** The stored data that are not understood, besides the scenes that do not fit. */
  notes: readonly Bilingual[] = $state.raw([]);
  /** The result of the file that was opened last. */
  opened: ({ readonly name: string } & ImportResult) | undefined = $state.raw();
  /** Takes back the last change that can be. */
  #undo: Change | undefined = $state.raw();

  /** The store has been read, or is not waited for. */
  readonly ready: Promise<void>;
  readonly #context: PackContext;
  readonly #store: Store;
  /** The document in the store, whose other fields stay as they are. */
  #stored: unknown = $state.raw();
  #writing = false;
  /** The end of what is being written, or of what was written last. */
  #written: Promise<void> | undefined;
  /** Whether they are another window's, which cannot store them either. */
  #lent = false;

  constructor(context: PackContext, store: Store) {
    this.#context = context;
    this.#store = store;
    this.ready = this.#start();
    store.listen(() => void this.#reread());
  }

  /** Whether there is none, as far as is known. */
  get none(): boolean {
    return this.open && this.list.length === 0;
  }

  get undoable(): boolean {
    return this.#undo !== undefined;
  }

  /** Resolves once changes have been stored, could not be, or are not waited for. */
  get settled(): Promise<void> {
    return Promise.race([this.#written, waited()]);
  }

  /** Makes a change. */
  do(change: Change): void {
    this.#unwritten = [...this.#unwritten, change];
    this.#write();
  }

  /** Makes a change that can be taken back until the next such change. */
  doUndoably(change: Change): void {
    const before = this.list;
    this.#undo = undoOf(before, change(before));
    this.do(change);
  }

  undo(): void {
    if (this.#undo) this.do(this.#undo);
    this.#undo = undefined;
  }

  /** Opens a file that the author chose or dropped, and keeps in mind what became of it. */
  async openFile(file: File): Promise<void> {
    this.opened = { name: file.name, ...(await this.importFile(file)) };
  }

  /** Takes in what a file holds and fits; undoably. */
  async importFile(file: Blob): Promise<ImportResult> {
    if (file.size > most * 1e6) return refused(describeFile({ kind: 'size', most }));
    let text: string;
    try {
      text = await file.text();
    } catch (error) {
      console.warn(error);
      return refused(describeFile({ kind: 'unread' }));
    }
    const read = this.#parse(text);
    if (!read.ok) return refused(read.reason);
    const scenes = read.scenes.filter(isFit);
    if (scenes.length > 0) this.doUndoably(addScenes(scenes));
    const unfit = read.scenes.flatMap((scene) => (isFit(scene) ? [] : [scene.reason]));
    return { opened: scenes.length > 0, reasons: [...read.notes, ...unfit] };
  }

  /** Shows the scenes of another window of the same briefing, which this one cannot read for itself. */
  borrow(file: string): void {
    const read = this.#parse(file);
    // What was written here is not another's.
    if (!read.ok || this.#unwritten.length > 0) return;
    [this.#kept, this.#lent, this.unkept] = [read.scenes, true, true];
  }

  #parse(file: string): ReadBriefing {
    let raw: unknown;
    try {
      raw = JSON.parse(file);
    } catch {
      return { ok: false, reason: describeFile({ kind: 'json' }) };
    }
    return readBriefing(raw, this.#context);
  }

  async #start(): Promise<void> {
    await Promise.race([this.#reread(), waited()]);
    if (this.open) return;
    this.open = true;
    this.#tell(false);
  }

  async #reread(): Promise<void> {
    try {
      const stored = await this.#store.read();
      if (this.#writing || this.#lent) return;
      this.#kept = this.#scenesIn(stored);
      // What could not be stored before may be now.
      this.#write();
    } catch (error) {
      this.#tell(false);
      console.warn(error);
    } finally {
      this.open = true;
    }
  }

  #write(): void {
    if (!this.#writing) this.#written = this.#writeAll();
  }

  async #writeAll(): Promise<void> {
    this.#writing = true;
    const late = setTimeout(() => this.#tell(false), patience);
    try {
      while (this.#unwritten.length > 0) await this.#writeOnce(this.#unwritten);
      this.#tell(true);
    } catch (error) {
      this.#tell(false);
      console.warn(error);
    }
    clearTimeout(late);
    this.#writing = false;
  }

  async #writeOnce(changes: readonly Change[]): Promise<void> {
    let now: readonly StoredScene[] = [];
    await this.#store.change((stored) => {
      now = changes.reduce((scenes, change) => change(scenes), this.#scenesIn(stored));
      return briefingOf(this.#context.pack, now, this.#stored);
    });
    this.#kept = now;
    this.#unwritten = this.#unwritten.slice(changes.length);
  }

  /** Keeps a document that does not open at all as one piece that does not fit. */
  #scenesIn(stored: unknown): readonly StoredScene[] {
    const read = stored === undefined ? undefined : readBriefing(stored, this.#context, this.#kept);
    this.#stored = read?.ok ? stored : undefined;
    this.notes = read?.ok ? read.notes : [];
    if (!read) return [];
    return read.ok ? read.scenes : [{ id: 'stored', raw: stored, reason: read.reason }];
  }

  /** While something would be lost with the page, the browser asks before it closes it. */
  #tell(kept: boolean): void {
    this.unkept = !kept;
    const lost = !kept && this.#unwritten.length > 0;
    if (lost) window.addEventListener('beforeunload', askToStay);
    else window.removeEventListener('beforeunload', askToStay);
  }
}

const waited = () => new Promise<void>((resolve) => setTimeout(resolve, patience));

const refused = (reason: Bilingual): ImportResult => ({ opened: false, reasons: [reason] });

function askToStay(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
