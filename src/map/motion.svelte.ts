/** How long a map has not moved once it rests, in ms. */
const settled = 100;

/** Whether a map that moves by itself, frame by frame, is still on its way. */
export class Motion {
  /** Whether it moves, or has only just moved: to place names for where it is now would be in vain. */
  moving = $state(false);

  /** When it will have come to rest, as the page's clock goes. */
  #until = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param milliseconds for how long it is going to move from now on */
  extend(milliseconds: number): void {
    this.moving = true;
    const stretch = milliseconds + settled;
    const until = performance.now() + stretch;
    if (until < this.#until) return;
    this.#until = until;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.moving = false), stretch);
  }

  destroy(): void {
    clearTimeout(this.#timer);
  }
}
