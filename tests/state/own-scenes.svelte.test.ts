import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readLibrary } from '../../scripts/site/read-library.ts';
import { moved, removed, takenIn, worded } from '../../src/domain/own-scenes.ts';
import { OwnScenes } from '../../src/state/own-scenes.svelte.ts';
import type { Store } from '../../src/state/store.ts';

const { pack, gazetteer } = readLibrary();
const ground = { pack: pack.manifest.id, text: pack.text, gazetteer };
const scene = (id: string) => ({ id, title: { ja: id, en: '' }, notes: { ja: '', en: '' } });

const ours = { format: 'declaration-atlas-briefing', version: 1, pack: ground.pack, scenes: [] };

/** Whether the page asks before it is closed. */
function asksToStay(): boolean {
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
}

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

  it('are stored before it is said that they are', async () => {
    const { disk, window } = shared();
    const own = new OwnScenes(ground, window());
    await own.ready;
    own.do(takenIn([scene('a')]));
    await own.settled;
    expect(disk.get()).toMatchObject({ scenes: [{ id: 'a' }] });
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
    expect([own.unkept, ids(own), asksToStay()]).toEqual([true, 'a', true]);
    disk.full = false;
    own.do(takenIn([scene('b')]));
    await settled();
    expect([own.unkept, ids(own), asksToStay()]).toEqual([false, 'ab', false]);
    expect(disk.get()).toMatchObject({ scenes: [{ id: 'a' }, { id: 'b' }] });
  });

  it('that do not fit are listed, stay as they are, and leave the others alone', async () => {
    const { disk, window } = shared();
    const strange = { ...scene('s'), colour: 'red' };
    const stored = { ...ours, version: 2, look: 'x', scenes: [scene('a'), strange] };
    disk.put(stored);
    const own = new OwnScenes(ground, window());
    await own.ready;
    expect(ids(own)).toBe('a');
    expect(own.none).toBe(false);
    expect(own.notes).toHaveLength(2);
    expect(own.list[1]).toMatchObject({ raw: strange });
    expect(JSON.parse(own.file)).toEqual(stored);
    own.do(takenIn([scene('b')]));
    await settled();
    expect(own.unkept).toBe(false);
    expect(disk.get()).toEqual({ ...stored, scenes: [scene('a'), strange, scene('b')] });
    own.do(takenIn([scene('s')]));
    await settled();
    expect(disk.get()).toEqual({ ...stored, scenes: [scene('a'), scene('s'), scene('b')] });
  });

  it.each([['a string'], [{ ...ours, pack: 'paris-2025', scenes: [] }]])(
    'are kept beside what does not open at all: %j',
    async (stored) => {
      const { disk, window } = shared();
      disk.put(stored);
      const own = new OwnScenes(ground, window());
      await own.ready;
      own.do(takenIn([scene('a')]));
      await settled();
      expect(disk.get()).toEqual({ ...ours, scenes: [stored, scene('a')] });
      const again = new OwnScenes(ground, window());
      await again.ready;
      expect(ids(again)).toBe('a');
    },
  );

  it('come back when they were removed', async () => {
    const own = new OwnScenes(ground, shared().window());
    await own.ready;
    own.do(takenIn([scene('a'), scene('b')]));
    own.doUndoably(removed('a'));
    own.undo();
    expect(ids(own)).toBe('ab');
  });

  it('read anew are the same objects, so that what shows them is left alone', async () => {
    const own = new OwnScenes(ground, shared().window());
    await own.ready;
    own.do(takenIn([scene('a'), scene('b')]));
    await settled();
    const before = own.scenes;
    own.do(worded('b', { title: { ja: '新', en: '' } }));
    await settled();
    expect(own.scenes[0]).toBe(before[0]);
    expect(own.scenes[1]?.title.ja).toBe('新');
  });
});

describe('a file', () => {
  const file = (content: unknown) => new File([JSON.stringify(content)], 'briefing.json');
  async function opening(coming: Blob) {
    const own = new OwnScenes(ground, shared().window());
    await own.ready;
    own.do(takenIn([scene('a')]));
    return { own, ...(await own.takeIn(coming)) };
  }

  it('is opened as far as it fits, undoably, and the rest is told of', async () => {
    const coming = [scene('b'), { ...scene('c'), unit: 'p99' }];
    const { own, opened, reasons } = await opening(file({ ...ours, scenes: coming }));
    expect([opened, ids(own)]).toEqual([true, 'ab']);
    expect(reasons.map(({ en }) => en)).toEqual(['“c”: the text has no passage “p99”.']);
    own.undo();
    expect(ids(own)).toBe('a');
  });

  it.each<[string, Blob, RegExp]>([
    ['cut short', new Blob(['{']), /^It is cut short/],
    ['of another kind', file({ format: 1 }), /^It is not the file of a briefing/],
    ['of nothing that fits', file({ ...ours, scenes: [7] }), /^Scene 1: it is no scene/],
    ['too large', new Blob(['x'.repeat(5_000_001)]), /^The file is too large; up to 5 MB/],
  ])('%s changes nothing, and is told of', async (_what, coming, reason) => {
    const { own, opened, reasons } = await opening(coming);
    expect([opened, ids(own)]).toEqual([false, 'a']);
    expect(reasons.map(({ en }) => en)).toEqual([expect.stringMatching(reason)]);
  });

  it('that cannot be read changes nothing, and is told of', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    const gone = file(ours);
    gone.text = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    const { own, opened, reasons } = await opening(gone);
    expect([opened, ids(own)]).toEqual([false, 'a']);
    expect(reasons[0]?.ja).toMatch(/^ファイルを読み取れません/);
  });
});

describe('a store that does not answer', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is not waited for, is told of, and has the scenes once it answers', async () => {
    const { disk, window } = shared();
    let answer = () => {};
    const held = new Promise<void>((resolve) => (answer = resolve));
    const store = window();
    const own = new OwnScenes(ground, {
      ...store,
      read: () => held.then(() => store.read()),
      change: (make) => held.then(() => store.change(make)),
    });
    await vi.advanceTimersByTimeAsync(5000);
    await own.ready;
    expect([own.open, own.unkept]).toEqual([true, true]);
    own.do(takenIn([scene('a')]));
    await vi.advanceTimersByTimeAsync(5000);
    expect([ids(own), own.unkept, asksToStay()]).toEqual(['a', true, true]);
    answer();
    await vi.advanceTimersByTimeAsync(0);
    expect([ids(own), own.unkept, asksToStay()]).toEqual(['a', false, false]);
    expect(disk.get()).toMatchObject({ scenes: [{ id: 'a' }] });
  });
});
