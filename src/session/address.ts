import { parametersOf } from './parameters.ts';

/** The address: read, written, and listened to. It speaks of one pack. */
export interface Address {
  /** The query, with its `?`, but for which pack it is of. */
  readonly search: string;
  /** The data the current history entry keeps besides the query; not part of a shared link. */
  readonly memory: unknown;
  /** The link from this page to a view of the same pack. */
  hrefOf(search: string): string;
  /** A place one can go back to. Nothing happens when nothing changes. */
  push(search: string, memory?: unknown): void;
  /** The same place, seen differently; without `memory` it remembers what it did. Nothing happens when nothing changes. */
  replace(search: string, memory?: unknown): void;
  /** Goes back to the place before this one. */
  back(): void;
  /** Calls back after every change, whoever made it, for as long as the pack is open. */
  listen(changed: () => void): void;
}

/** The pack and the edition that an address names, where they are not the page's own. */
export interface PackChoice {
  readonly pack?: string;
  readonly edition?: string;
}

const chosenKeys = ['pack', 'edition'] as const;

/** @returns which pack a query asks for */
export function packChoiceIn(search: string): PackChoice {
  const { values } = parametersOf(search, chosenKeys);
  return Object.fromEntries(values);
}

/** @returns a query with the pack that it is of, in front */
export function withPackChoice(search: string, chosen: PackChoice): string {
  const parts = chosenKeys.flatMap((key) =>
    chosen[key] === undefined ? [] : [`${key}=${encodeURIComponent(chosen[key])}`],
  );
  const rest = search.replace(/^\?/, '');
  const all = [...parts, ...(rest === '' ? [] : [rest])].join('&');
  return all === '' ? '' : `?${all}`;
}

/** @returns a query without the pack that it is of */
export function withoutPackChoice(search: string): string {
  const parts = search.replace(/^\?/, '').split('&');
  const rest = parts.filter((part) => !/^(?:amp;)*(?:pack|edition)=/i.test(part));
  return rest.join('&') === '' ? '' : `?${rest.join('&')}`;
}

/**
 * The browser's address bar: the state itself, not a copy of it.
 * @param chosen the pack that is open, where it is not the page's own
 * @param closed tells when it is not open any more
 */
export function browserAddress(chosen: PackChoice = {}, closed?: AbortSignal): Address {
  const listeners: (() => void)[] = [];
  /** The address as it would be where a browser refuses to write it: too often, or in a frame that may not. */
  let unwritten: { readonly search: string; readonly memory: unknown } | undefined;
  const searchNow = () => unwritten?.search ?? withoutPackChoice(location.search);
  const memoryNow = () => (unwritten ? unwritten.memory : (history.state as unknown));
  const write = (search: string, memory: unknown, put: (url: string) => void) => {
    if (search === searchNow()) return;
    try {
      put(location.pathname + withPackChoice(search, chosen));
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
    hrefOf: (search) => withPackChoice(search, chosen),
    push: (search, memory = null) =>
      write(search, memory, (url) => {
        history.pushState(memory, '', url);
      }),
    replace: (search, memory = memoryNow()) =>
      write(search, memory, (url) => {
        history.replaceState(memory, '', url);
      }),
    back: () => history.back(),
    listen(changed) {
      listeners.push(changed);
      window.addEventListener(
        'popstate',
        () => {
          unwritten = undefined;
          changed();
        },
        closed && { signal: closed },
      );
    },
  };
}

/** An address that never changes, for rendering the page ahead of time. */
export function fixedAddress(search: string): Address {
  const refuse = () => {
    throw new Error('a fixed address cannot be written');
  };
  return {
    search,
    memory: null,
    hrefOf: (search) => search,
    push: refuse,
    replace: refuse,
    back: refuse,
    listen: () => undefined,
  };
}
