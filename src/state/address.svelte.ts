import { createSubscriber } from 'svelte/reactivity';

/** The address as a value to read reactively and to write. */
export interface Address {
  /** The query, with its `?`; reading it in a derived or an effect subscribes to changes. */
  readonly search: string;
  /** What the current history entry remembers besides the query; not part of a shared link. */
  readonly memory: unknown;
  /** A place one can go back to. Nothing happens when nothing changes. */
  push(search: string, memory?: unknown): void;
  /** The same place, seen differently. Nothing happens when nothing changes. */
  replace(search: string): void;
}

/** The browser's address bar: the state itself, not a copy of it. */
export function browserAddress(): Address {
  let notify = () => {};
  const subscribe = createSubscriber((update) => {
    notify = update;
    window.addEventListener('popstate', update);
    return () => {
      notify = () => {};
      window.removeEventListener('popstate', update);
    };
  });
  const write = (search: string, put: (url: string) => void) => {
    if (search === location.search) return;
    put(location.pathname + search);
    notify();
  };
  return {
    get search() {
      subscribe();
      return location.search;
    },
    get memory() {
      subscribe();
      return history.state as unknown;
    },
    push: (search, memory = null) =>
      write(search, (url) => {
        history.pushState(memory, '', url);
      }),
    replace: (search) =>
      write(search, (url) => {
        history.replaceState(history.state, '', url);
      }),
  };
}

/** An address that never changes, for rendering the page ahead of time. */
export function fixedAddress(search: string): Address {
  const refuse = () => {
    throw new Error('a fixed address cannot be written');
  };
  return { search, memory: null, push: refuse, replace: refuse };
}
