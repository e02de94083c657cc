/** Somebody has given up what was being made. */
export class GivenUp extends Error {}

/** Something that is made in steps: how far it has come, and that it may be given up. */
export class Making {
  /** How many steps there are; 0 as long as that is not known. */
  of = $state(0);
  /** How many are done. */
  done = $state(0);
  #over = false;

  /**
   * Lets the page be drawn and used before the next step.
   * @param done how many steps are done
   * @throws {GivenUp} if it was given up
   */
  async step(done: number): Promise<void> {
    this.done = done;
    await new Promise((resolve) => setTimeout(resolve));
    if (this.#over) throw new GivenUp();
  }

  giveUp(): void {
    this.#over = true;
  }
}
