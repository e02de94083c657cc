import { readKept } from '../../src/library/kept-form.ts';
import type { Store } from '../../src/library/store.ts';
import type { Draft } from '../../src/pack/draft.ts';

/** A store in memory, which several windows share, with a draft in it. */
export function memory(draft: Draft) {
  let kept: unknown = { id: 'a', revision: 1, changed: 0, draft };
  const listeners: (() => void)[] = [];
  let full = false;
  return {
    get kept() {
      return readKept(kept)!;
    },
    fill: (is: boolean) => (full = is),
    window: (): Store => ({
      read: () => Promise.resolve(kept),
      change(make) {
        if (full) return Promise.reject(new Error('no room'));
        kept = make(kept);
        for (const tell of listeners) tell();
        return Promise.resolve();
      },
      listen: (changed) => listeners.push(changed),
    }),
  };
}
