/** The address: read, written, and listened to. */
export interface Address {
  /** The query, with its `?`. */
  readonly search: string;
  /** What the current history entry remembers besides the query; not part of a shared link. */
  readonly memory: unknown;
  /** A place one can go back to. Nothing happens when nothing changes. */
  push(search: string, memory?: unknown): void;
  /** The same place, seen differently; without `memory` it remembers what it did. Nothing happens when nothing changes. */
  replace(search: string, memory?: unknown): void;
  /** Calls back after every change, whoever made it; for as long as the page lives. */
  listen(changed: () => void): void;
}

/** The browser's address bar: the state itself, not a copy of it. */
export function browserAddress(): Address {
  const listeners: (() => void)[] = [];
  /** What it would be where a browser refuses to write it: too often, or in a frame that may not. */
  let unwritten: { readonly search: string; readonly memory: unknown } | undefined;
  const searchNow = () => unwritten?.search ?? location.search;
  const memoryNow = () => (unwritten ? unwritten.memory : (history.state as unknown));
  const write = (search: string, memory: unknown, put: (url: string) => void) => {
    if (search === searchNow()) return;
    try {
      put(location.pathname + search);
      unwritten = undefined;
    } catch (error) {
      console.warn(error);
      unwritten = { search, memory };
    }
    for (const changed of listeners) changed();
  };
  return {
    get search() {
      return searchNow();
    },
    get memory() {
      return memoryNow();
    },
    push: (search, memory = null) =>
      write(search, memory, (url) => {
        history.pushState(memory, '', url);
      }),
    replace: (search, memory = memoryNow()) =>
      write(search, memory, (url) => {
        history.replaceState(memory, '', url);
      }),
    listen(changed) {
      listeners.push(changed);
      window.addEventListener('popstate', () => {
        unwritten = undefined;
        changed();
      });
    },
  };
}

/** An address that never changes, for rendering the page ahead of time. */
export function fixedAddress(search: string): Address {
  const refuse = () => {
    throw new Error('a fixed address cannot be written');
  };
  return { search, memory: null, push: refuse, replace: refuse, listen: () => undefined };
}
