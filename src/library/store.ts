import { createStore, get, update, type UseStore } from 'idb-keyval';
import { inTwo } from './in-two.ts';

/** A document kept in the browser, which other windows of the site may change, too. */
export interface Store {
  /** @throws if the browser does not let it be read */
  read(): Promise<unknown>;
  /**
   * Puts in its place what is made of it; no other window changes it between.
   * @param make `undefined` stands for a document that is not there yet
   * @throws if the browser does not let it be kept, and what `make` throws: then it stays as it is
   */
  change(make: (kept: unknown) => unknown): Promise<void>;
  /** Calls back when another window may have changed it, for as long as that is wanted. */
  listen(changed: () => void): void;
}

/** Where briefings are kept, and drafts: the names of a database and of the store in it. */
export const briefings = ['declaration-atlas', 'briefings'] as const;
export const drafts = ['declaration-atlas-drafts', 'drafts'] as const;
type Place = typeof briefings | typeof drafts;

/**
 * The browser's own store. Nothing is asked of it before it is used.
 * @param closed tells when nobody wants to hear of changes any more
 */
export function browserStore(name: string, closed?: AbortSignal, place: Place = briefings): Store {
  const until = closed && { signal: closed };
  const database = yielding(place);
  const kept = place === drafts ? inTwo : { read: get<unknown>, update: update<unknown> };
  const isShared = window.origin !== 'null' && 'BroadcastChannel' in window;
  const windows = isShared ? new BroadcastChannel(`${place[1]}-${name}`) : undefined;
  return {
    read: () => kept.read(name, database),
    async change(make) {
      await kept.update(name, make, database);
      void askToKeep();
      windows?.postMessage('changed');
    },
    listen(changed) {
      windows?.addEventListener('message', changed, until);
      closed?.addEventListener('abort', () => windows?.close());
      // Pages from a file do not hear each other; but nobody sees two of them change at once.
      const seen = () => {
        if (!document.hidden) changed();
      };
      document.addEventListener('visibilitychange', seen, until);
    },
  };
}

/** The database, let go of as soon as another page wants to remove it or to give it another form. */
export function yielding(place: Place): UseStore {
  const [name, store] = place;
  const open = () => createStore(name, store);
  let database = open();
  return (mode, use) =>
    database(mode, (store) => {
      const { db } = store.transaction;
      db.onversionchange = () => {
        db.close();
        database = open();
      };
      return use(store);
    });
}

let asked = false;

/** Asks the browser, once, not to clear away what is kept when it runs out of room. */
async function askToKeep(): Promise<void> {
  if (asked || !('storage' in navigator)) return;
  asked = true;
  try {
    await navigator.storage.persist();
  } catch (error) {
    console.warn(error);
  }
}
