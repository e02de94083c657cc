import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Store } from '../../src/library/store.ts';

let store: Store;
const persist = vi.fn<() => Promise<boolean>>();

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  persist.mockResolvedValue(true);
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { storage: { persist } }));
  // Whether the browser was asked is known for as long as the page lives.
  vi.resetModules();
  const { browserStore } = await import('../../src/library/store.ts');
  store = browserStore('a');
});
afterEach(() => {
  persist.mockReset();
});

/** Deletes the database, as clearing the site's data does. */
const removal = () =>
  new Promise<string>((resolve) => {
    const request = indexedDB.deleteDatabase('declaration-atlas');
    request.onblocked = () => resolve('blocked');
    request.onsuccess = () => resolve('removed');
  });

describe('the browser’s store', () => {
  it('has what was made of what it had', async () => {
    expect(await store.read()).toBeUndefined();
    await store.change(() => ['x']);
    await store.change((kept) => [...(kept as string[]), 'y']);
    expect(await store.read()).toEqual(['x', 'y']);
  });

  it('stays as it is where nothing can be made of it', async () => {
    await store.change(() => 'x');
    const failing = store.change(() => {
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await store.read()).toBe('x');
  });

  it('lets another page remove the database, and opens it anew', async () => {
    await store.change(() => 'x');
    expect(await removal()).toBe('removed');
    expect(await store.read()).toBeUndefined();
    await store.change(() => 'y');
    expect(await store.read()).toBe('y');
  });

  it('asks once that it be kept, and not before there is something', async () => {
    await store.read();
    expect(persist).not.toHaveBeenCalled();
    await store.change(() => 'x');
    await store.change(() => 'y');
    expect(persist).toHaveBeenCalledOnce();
  });

  it('keeps what it has where that is refused', async () => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue();
    persist.mockRejectedValue(new Error('not here'));
    await store.change(() => 'x');
    expect(await store.read()).toBe('x');
    expect(warned).toHaveBeenCalledOnce();
  });

  it('tells of changes in another window, and when the page is seen again', async () => {
    const { browserStore } = await import('../../src/library/store.ts');
    const changed = vi.fn();
    const other = browserStore('a');
    other.listen(changed);
    await store.change(() => 'x');
    await vi.waitFor(() => expect(changed).toHaveBeenCalledOnce());
    document.dispatchEvent(new Event('visibilitychange'));
    expect(changed).toHaveBeenCalledTimes(2);
  });

  it('does not tell of it while the page is hidden', () => {
    const changed = vi.fn();
    store.listen(changed);
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(changed).not.toHaveBeenCalled();
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(changed).toHaveBeenCalledOnce();
  });

  it('tells of changes to its own document and of no other', async () => {
    const { browserStore } = await import('../../src/library/store.ts');
    const [ofOwn, ofOther] = [vi.fn(), vi.fn()];
    browserStore('a').listen(ofOwn);
    browserStore('b').listen(ofOther);
    await browserStore('b').change(() => 'x');
    await vi.waitFor(() => expect(ofOther).toHaveBeenCalledOnce());
    expect(ofOwn).not.toHaveBeenCalled();
    await store.change(() => 'y');
    await vi.waitFor(() => expect(ofOwn).toHaveBeenCalledOnce());
    expect(ofOther).toHaveBeenCalledOnce();
  });

  it('is where earlier versions of the site have kept it', async () => {
    await store.change(() => 'x');
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('declaration-atlas');
      request.onsuccess = () => resolve(request.result);
    });
    const kept = await new Promise<unknown>((resolve) => {
      const request = database.transaction('briefings').objectStore('briefings').get('a');
      request.onsuccess = () => resolve(request.result);
    });
    database.close();
    expect(kept).toBe('x');
  });

  it.each([
    ['of which windows are strangers to each other', () => vi.stubGlobal('origin', 'null')],
    ['without channels', () => Reflect.deleteProperty(window, 'BroadcastChannel')],
  ])('works in a browser %s, and tells when the page is seen again', async (_, make) => {
    const channel = vi.fn(BroadcastChannel);
    vi.stubGlobal('BroadcastChannel', channel);
    make();
    const { browserStore } = await import('../../src/library/store.ts');
    const changed = vi.fn();
    const alone = browserStore('a');
    alone.listen(changed);
    await alone.change(() => 'x');
    expect(await alone.read()).toBe('x');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(changed).toHaveBeenCalledOnce();
    expect(channel).not.toHaveBeenCalled();
  });
});
