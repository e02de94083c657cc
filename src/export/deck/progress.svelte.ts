import { pause } from '../../pack/steps.ts';

/** How far something that is made in steps has come. */
export class Progress {
  /** How many steps there are; 0 as long as that is not known. */
  total = $state(0);
  /** How many are done. */
  done = $state(0);
  /** Ends it at the next step. */
  readonly controller = new AbortController();

  /**
   * Lets the page be drawn and used before the next step.
   * @param done how many steps are done
   * @throws {DOMException} an `AbortError` once the controller has aborted
   */
  async step(done: number): Promise<void> {
    this.done = done;
    await pause();
    this.controller.signal.throwIfAborted();
  }
}
