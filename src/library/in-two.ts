import { getMany, promisifyRequest, type UseStore } from 'idb-keyval';

/** What is kept of a document that is long: how often it was written apart from its words. */
interface Whole {
  readonly draft?: unknown;
}

/** The key of the words of what is kept under a name. */
const wordsOf = (name: string) => `${name}/draft`;

/** What is put under which key. */
export function parted(name: string, { draft, ...head }: Whole): [key: string, value: unknown][] {
  return [
    [name, head],
    ...(draft === undefined ? [] : [[wordsOf(name), draft] as [string, unknown]]),
  ];
}

/** The keys under which a document stands. */
export const keysOf = (name: string) => [name, wordsOf(name)];

/**
 * Keeps a document in two pieces, so that what says whether another window has changed it is read without
 * its words: a browser takes many times as long for these as a key may take.
 */
export const inTwo = {
  /** The whole document; an older version kept it in one piece. */
  async read(name: string, database: UseStore): Promise<unknown> {
    const [head, draft] = await getMany<Whole | undefined>(keysOf(name), database);
    return head && { draft, ...head };
  },

  /** @param make is given the document without its words; where it gives none back, they stay */
  update(name: string, make: (kept: unknown) => unknown, database: UseStore): Promise<void> {
    return database('readwrite', async (store) => {
      const made = make(await promisifyRequest<unknown>(store.get(name)));
      for (const [key, value] of parted(name, made as Whole)) store.put(value, key);
      await promisifyRequest(store.transaction);
    });
  },
};
