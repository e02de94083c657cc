import { readMessage, written, type Message } from '../pack/briefing-message.ts';

/** The way from one window of a briefing to the other; nobody else hears it. */
export interface Channel {
  post(message: Message): void;
  /** Says which window was opened, where only that tells whom to speak to. */
  meet(other: Window): void;
  close(): void;
}

/** How often an opened window lets the one that opened it know where it is, in ms. */
const pulse = 1000;

/**
 * Opens the way for a session: by name, or, where a page from a file may not, from window to window.
 * @param hear is called with every message of the other window
 */
export function openChannel(session: string, hear: (message: Message) => void): Channel {
  return window.origin !== 'null' && 'BroadcastChannel' in window
    ? byName(session, hear)
    : fromWindowToWindow(session, hear);
}

/** Hears what is a message; anything else may come too, from whoever has found the way. */
function hearing(hear: (message: Message) => void): (data: unknown) => void {
  return (data) => {
    const message = readMessage(data);
    if (message) hear(message);
    else console.warn('Another window said what is not understood; it is ignored.', data);
  };
}

/** Joins all windows that know the session's name. */
export function byName(session: string, hear: (message: Message) => void): Channel {
  const channel = new BroadcastChannel(`briefing-${session}`);
  const take = hearing(hear);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => take(data);
  return {
    post: (message) => channel.postMessage(written(message)),
    meet: () => undefined,
    close: () => channel.close(),
  };
}

/**
 * A window speaks to the one that opened it, which answers where it was spoken to from. The opened one
 * keeps on calling: the other may be loaded anew, and then knows of nobody.
 */
export function fromWindowToWindow(session: string, hear: (message: Message) => void): Channel {
  const opener = window.opener as Window | null;
  let other: Pick<Window, 'postMessage'> | null = opener;
  /** The message sent while nobody was listening. */
  let unheard: Message | undefined;
  const take = hearing(hear);
  const post = (message: Message) => {
    if (other) other.postMessage({ session, message: written(message) }, '*');
    else unheard = message;
  };
  const meet = (met: Pick<Window, 'postMessage'>) => {
    other = met;
    const late = unheard;
    unheard = undefined;
    if (late) post(late);
  };
  const onmessage = ({ data, source }: MessageEvent<unknown>) => {
    if (typeof data !== 'object' || data === null || !('session' in data)) return;
    if (data.session !== session || !source) return;
    if (source !== other) meet(source as Window);
    if ('message' in data) take(data.message);
  };
  window.addEventListener('message', onmessage);
  const calling = setInterval(() => opener?.postMessage({ session }, '*'), pulse);
  return {
    post,
    meet,
    close() {
      clearInterval(calling);
      window.removeEventListener('message', onmessage);
    },
  };
}
