const key = 'notes-size';
/** The sizes of the speaker's notes, in rem. */
const sizes = [0.875, 1, 1.125, 1.25, 1.5, 1.75, 2, 2.5];
const usual = 3;

/** How large the speaker reads the notes; the browser keeps it where it can. */
export class NotesSize {
  #at = $state(kept());

  get rem(): number {
    return sizes[this.#at] ?? 1;
  }

  /** Whether there is a size one step on. */
  has(by: 1 | -1): boolean {
    return sizes[this.#at + by] !== undefined;
  }

  change(by: 1 | -1): void {
    if (!this.has(by)) return;
    this.#at += by;
    try {
      localStorage.setItem(key, String(this.#at));
    } catch (error) {
      console.info(error);
    }
  }
}

function kept(): number {
  try {
    const at = Number(localStorage.getItem(key) ?? usual);
    return sizes[at] === undefined ? usual : at;
  } catch (error) {
    // Where the browser keeps nothing, reading it throws as well.
    console.info(error);
    return usual;
  }
}
