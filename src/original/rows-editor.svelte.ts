import { corrections, type Correction } from '../editing/original/rows.ts';
import type { AddedOriginal, OriginalRow } from '../pack/added-original/added-original.ts';

/** The rows of an original as they are corrected, one after the other. */
export class RowsEditor {
  readonly #added: AddedOriginal;
  /** Puts away what was corrected. */
  readonly #keep: (added: AddedOriginal) => void;
  rows: readonly OriginalRow[] = $state.raw([]);
  #before: readonly (readonly OriginalRow[])[] = $state.raw([]);
  /** Whether all rows are on show, and not the doubtful ones alone. */
  all = $state(false);
  /** The position of the row that keys and buttons are for. */
  current = $state(0);

  /** The positions of the rows on show; the current one stays. */
  readonly shown: readonly number[] = $derived.by(() =>
    [...this.rows.keys()].filter(
      (at) => this.all || at === this.current || this.rows[at]?.sure === false,
    ),
  );
  readonly doubtful: number = $derived.by(() => this.rows.filter(({ sure }) => !sure).length);
  readonly changed: boolean = $derived.by(() => this.#before.length > 0);

  constructor(added: AddedOriginal, keep: (added: AddedOriginal) => void) {
    this.#added = added;
    this.#keep = keep;
    this.rows = added.rows;
    this.current = Math.max(0, this.#next(0));
  }

  get added(): AddedOriginal {
    return { ...this.#added, rows: this.rows };
  }

  step(by: 1 | -1): void {
    this.current = this.shown[this.shown.indexOf(this.current) + by] ?? this.current;
  }

  correct(by: Correction): void {
    const rows = corrections[by](this.rows, this.current);
    if (rows === this.rows) return;
    this.#before = [...this.#before, this.rows];
    this.#put(rows);
    if (by !== 'settle') return;
    const next = this.#next(this.current);
    if (next >= 0) this.current = next;
  }

  undo(): void {
    const rows = this.#before.at(-1);
    if (!rows) return;
    this.#before = this.#before.slice(0, -1);
    this.#put(rows);
  }

  /** The doubtful row at a position or after it; -1: there is none. */
  #next(from: number): number {
    return this.rows.findIndex(({ sure }, at) => at >= from && !sure);
  }

  #put(rows: readonly OriginalRow[]): void {
    this.rows = rows;
    this.current = Math.min(this.current, rows.length - 1);
    this.#keep(this.added);
  }
}
