import type { Message } from '../pack/briefing-message.ts';
import { openChannel, type Channel } from './channel.ts';
import type { BriefingController } from './briefing-controller.svelte.ts';

/** Keeps a window of a briefing in step with the others, whichever of them was there first. */
export class WindowSync {
  /** Another window is there. */
  connected = $state(false);

  readonly #controller: BriefingController;
  readonly #session: string;
  #channel: Channel | undefined;
  /** The state that all windows have. */
  #lastState: string;
  /** The author's scenes as all windows know them. */
  #lent: string | undefined;
  /** The query of what this window showed at first. */
  readonly #first: string;

  constructor(controller: BriefingController, session: string) {
    this.#controller = controller;
    this.#session = session;
    this.#lastState = controller.shared;
    this.#first = controller.search;
  }

  /** Begins to listen, and asks what is on. @returns the end of it */
  readonly open = (): (() => void) => {
    let left = false;
    // A window that goes still hears for a while, and would answer as if it stayed.
    const channel = openChannel(this.#session, (message) => !left && this.#hear(message));
    const leave = () => {
      left = true;
      channel.post({ kind: 'bye' });
    };
    const come = () => {
      left = false;
      channel.post({ kind: 'hello' });
    };
    /** The Back button may show a page again as it was left. */
    const returned = ({ persisted }: PageTransitionEvent) => persisted && come();
    this.#channel = channel;
    come();
    // The state changes by keys, Back, touch or timer; one effect tells the other window of every change.
    const stop = $effect.root(() => {
      $effect(() => this.tell(this.#controller));
    });
    window.addEventListener('pagehide', leave);
    window.addEventListener('pageshow', returned);
    return () => {
      stop();
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('pageshow', returned);
      if (!left) leave();
      channel.close();
    };
  };

  meet(other: Window): void {
    this.#channel?.meet(other);
  }

  /** Tells the others what is on now, unless they know, or none has yet said what is on there. */
  tell({ shared, lent }: Pick<BriefingController, 'shared' | 'lent'>): void {
    if (!this.connected) return;
    if (lent !== this.#lent) this.#lend(lent);
    if (shared !== this.#lastState) this.#tellNow(shared);
  }

  #hear(message: Message): void {
    // Where one has gone on before another window was there, its answer does not lead back.
    const gone = !this.connected && this.#controller.search !== this.#first;
    this.connected = message.kind !== 'bye';
    if (message.kind === 'hello') {
      this.#lend(this.#controller.lent);
      this.#tellNow(this.#controller.shared);
    } else if (message.kind === 'bye') {
      // Other windows may be there, which answer.
      this.#channel?.post({ kind: 'hello' });
    } else if (message.kind === 'scenes') {
      this.#lent = message.file;
      void this.#controller.borrow(message.file);
    } else if (this.#controller.join(message.state, gone)) {
      this.#lastState = message.state;
    }
  }

  #tellNow(state: string): void {
    this.#lastState = state;
    this.#channel?.post({ kind: 'now', state });
  }

  #lend(file: string | undefined): void {
    this.#lent = file;
    if (file !== undefined) this.#channel?.post({ kind: 'scenes', file });
  }
}
