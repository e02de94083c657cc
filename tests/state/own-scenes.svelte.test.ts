import { tick } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { readLibrary } from '../../scripts/site/read-library.ts';
import { moved, removed, takenIn, worded } from '../../src/domain/own-scenes.ts';
import { OwnScenes } from '../../src/state/own-scenes.svelte.ts';
import type { Store } from '../../src/state/store.ts';

const { pack, gazetteer } = readLibrary();
const ground = { pack: pack.manifest.id, text: pack.text, gazetteer };
const scene = (id: string) => ({ id, title: { ja: id, en: '' }, notes: { ja: '', en: '' } });

/** A store that windows share, which can be full. */
function shared() {
  let kept: unknown;
  const disk = { full: false, put: (raw: unknown) => (kept = raw), get: () => kept };
  const window = (): Store => ({
    read: () => Promise.resolve(kept),
    change: (make) =>
      Promise.resolve().then(() => {
        if (disk.full) throw new Error('full');
        kept = structuredClone(make(kept));
      }),
    listen: () => undefined,
  });
  return { disk, window };
}
const ids = (own: OwnScenes) => own.scenes.map(({ id }) => id).join('');
const settled = async () => {
  await tick();
  await new Promise((done) => setTimeout(done));
};

describe('the author’s scenes', () => {
  it('are there again after the page is loaded anew', async () => {
    const { window } = shared();
    const first = new OwnScenes(ground, window());
    await first.ready;
    first.do(takenIn([scene('a'), scene('b')]));
    first.do(moved('b', -1));
    expect(ids(first)).toBe('ba');
    await settled();
    const again = new OwnScenes(ground, window());
    await again.ready;
    expect(ids(again)).toBe('ba');
  });

  it('changed in two windows lose nothing of either', async () => {
    const { window } = shared();
    const [one, other] = [new OwnScenes(ground, window()), new OwnScenes(ground, window())];
    await Promise.all([one.ready, other.ready]);
    one.do(takenIn([scene('a')]));
    await settled();
    other.do(takenIn([scene('b')]));
    await settled();
    one.do(worded('a', { title: { ja: '新', en: '' } }));
    await settled();
    expect(ids(one)).toBe('ab');
  });

  it('are kept in memory while the store is full, and stored when it is not', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    const { disk, window } = shared();
    const own = new OwnScenes(ground, window());
    await own.ready;
    disk.full = true;
    own.do(takenIn([scene('a')]));
    await settled();
    expect([own.unkept, ids(own)]).toEqual([true, 'a']);
    disk.full = false;
    own.do(takenIn([scene('b')]));
    await settled();
    expect([own.unkept, ids(own)]).toEqual([false, 'ab']);
    expect(disk.get()).toMatchObject({ scenes: [{ id: 'a' }, { id: 'b' }] });
  });

  it('that cannot be read are told of and not written over', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    const { disk, window } = shared();
    disk.put({ format: 'declaration-atlas-briefing', version: 9 });
    const own = new OwnScenes(ground, window());
    await own.ready;
    own.do(takenIn([scene('a')]));
    await settled();
    expect(own.unreadable[0]?.('en')).toMatch(/^Version 9 /);
    expect(disk.get()).toEqual({ format: 'declaration-atlas-briefing', version: 9 });
  });

  it('come back when they were removed, and a broken file changes nothing', async () => {
    const own = new OwnScenes(ground, shared().window());
    await own.ready;
    own.do(takenIn([scene('a'), scene('b')]));
    own.doUndoably(removed('a'));
    own.undo();
    expect(ids(own)).toBe('ab');
    expect(own.takeIn('{')[0]?.('en')).toMatch(/JSON/);
    expect(ids(own)).toBe('ab');
  });
});
