import { openChannel, type Channel, type Message } from './channel.ts';
import type { Show } from './show.svelte.ts';

/** Keeps a window of a briefing in step with the other one, whichever of them was there first. */
export class Link {
  /** The other window is there. */
  heard = $state(false);

  readonly #show: Show;
  readonly #session: string;
  #channel: Channel | undefined;
  /** What both windows know. */
  #known: string;
  /** What this window showed when it began. */
  readonly #first: string;

  constructor(show: Show, session: string) {
    this.#show = show;
    this.#session = session;
    this.#known = show.shared;
    this.#first = show.moment;
  }

  /** Begins to listen, and asks what is on. @returns the end of it */
  readonly open = (): (() => void) => {
    const channel = openChannel(this.#session, (message) => this.#hear(message));
    const leave = () => channel.post({ kind: 'bye' });
    this.#channel = channel;
    channel.post({ kind: 'hello' });
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
      channel.close();
    };
  };

  meet(other: Window): void {
    this.#channel?.meet(other);
  }

  /** Tells the other window what is on now, unless it knows, or has not yet said what is on there. */
  tell(shared: string): void {
    if (!this.heard || shared === this.#known) return;
    this.#known = shared;
    this.#channel?.post({ kind: 'now', state: shared });
  }

  #hear(message: Message): void {
    // Where one has gone on before the other window was heard, its answer does not lead back.
    const gone = !this.heard && this.#show.moment !== this.#first;
    this.heard = message.kind !== 'bye';
    if (message.kind === 'hello') {
      this.#channel?.post({ kind: 'now', state: this.#show.shared });
    } else if (message.kind === 'now') {
      this.#known = message.state;
      this.#show.join(message.state, gone);
    }
  }
}
