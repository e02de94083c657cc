import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readLibrary } from '../../scripts/site/read-library.ts';
import { moveScene, removeScene, addScenes, editScene } from '../../src/pack/own-scenes.ts';
import { OwnScenes } from '../../src/library/own-scenes.svelte.ts';
import type { Store } from '../../src/library/store.ts';
import { filterRoles } from '../../src/scheme/scheme.ts';

const { pack, gazetteer } = readLibrary();
const roles = new Set(filterRoles(pack.scheme).map(({ id }) => id));
const ground = { pack: pack.manifest.id, text: pack.text, gazetteer, frames: [], roles };
const scene = (id: string) => ({ id, title: { ja: id, en: '' }, notes: { ja: '', en: '' } });

const ours = { format: 'declaration-atlas-briefing', version: 1, pack: ground.pack, scenes: [] };

/** Whether the page asks before it is closed. */
function asksToStay(): boolean {
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
}

/** A store that windows share, which can be full, or closed to readers. */
function shared() {
  let kept: unknown;
  const listeners: (() => void)[] = [];
  const disk = {
    full: false,
    closed: false,
    writes: 0,
    put: (raw: unknown) => (kept = raw),
    get: () => kept,
    /** Says in every window that another one may have changed it. */
    tell: () => listeners.forEach((changed) => changed()),
  };
  const window = (): Store => ({
    read: () => (disk.closed ? Promise.reject(new Error('closed')) : Promise.resolve(kept)),
    change: (make) =>
      Promise.resolve().then(() => {
        if (disk.full) throw new Error('full');
        kept = structuredClone(make(kept));
        disk.writes++;
      }),
    listen: (changed) => void listeners.push(changed),
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
    first.do(addScenes([scene('a'), scene('b')]));
    first.do(moveScene('b', -1));
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
    own.do(addScenes([scene('a')]));
    await own.settled;
    expect(disk.get()).toMatchObject({ scenes: [{ id: 'a' }] });
  });

  it('changed in two windows lose nothing of either', async () => {
    const { window } = shared();
    const [one, other] = [new OwnScenes(ground, window()), new OwnScenes(ground, window())];
    await Promise.all([one.ready, other.ready]);
    one.do(addScenes([scene('a')]));
    await settled();
    other.do(addScenes([scene('b')]));
    await settled();
    one.do(editScene('a', { title: { ja: '新', en: '' } }));
    await settled();
    expect(ids(one)).toBe('ab');
  });

  it('are kept in memory while the store is full, and stored when it is not', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    const { disk, window } = shared();
    const own = new OwnScenes(ground, window());
    await own.ready;
    disk.full = true;
    own.do(addScenes([scene('a')]));
    await settled();
    expect([own.unkept, ids(own), asksToStay()]).toEqual([true, 'a', true]);
    disk.full = false;
    own.do(addScenes([scene('b')]));
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
    own.do(addScenes([scene('b')]));
    await settled();
    expect(own.unkept).toBe(false);
    expect(disk.get()).toEqual({ ...stored, scenes: [scene('a'), strange, scene('b')] });
    own.do(addScenes([scene('s')]));
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
      own.do(addScenes([scene('a')]));
      await settled();
      expect(disk.get()).toEqual({ ...ours, scenes: [stored, scene('a')] });
      const again = new OwnScenes(ground, window());
      await again.ready;
      expect(ids(again)).toBe('a');
    },
  );

  it('come back, once, when they were removed', async () => {
    const own = new OwnScenes(ground, shared().window());
    await own.ready;
    own.do(addScenes([scene('a'), scene('b')]));
    expect(own.undoable).toBe(false);
    own.doUndoably(removeScene('a'));
    expect([ids(own), own.undoable]).toEqual(['b', true]);
    own.undo();
    expect([ids(own), own.undoable]).toEqual(['ab', false]);
    own.do(removeScene('b'));
    own.undo();
    expect(ids(own)).toBe('a');
  });

  it('are none before there are any, and that is not known before the store is open', async () => {
    const own = new OwnScenes(ground, shared().window());
    expect([own.open, own.none, own.unkept, own.notes]).toEqual([false, false, false, []]);
    await own.ready;
    expect([own.open, own.none, own.unkept]).toEqual([true, true, false]);
    own.do(addScenes([scene('a')]));
    expect(own.none).toBe(false);
  });

  it('are presented in both languages, though they are written in one', async () => {
    const own = new OwnScenes(ground, shared().window());
    await own.ready;
    own.do(addScenes([scene('a')]));
    expect(own.presented.map(({ title }) => title)).toEqual([{ ja: 'a', en: 'a' }]);
    expect(own.scenes.map(({ title }) => title)).toEqual([{ ja: 'a', en: '' }]);
  });

  it('show what another window has made of them', async () => {
    const { disk, window } = shared();
    const [one, other] = [new OwnScenes(ground, window()), new OwnScenes(ground, window())];
    await Promise.all([one.ready, other.ready]);
    one.do(addScenes([scene('a')]));
    await settled();
    expect(ids(other)).toBe('');
    disk.tell();
    await settled();
    expect(ids(other)).toBe('a');
    expect(disk.writes).toBe(1);
  });

  it('have no notes any more once what was not understood is gone', async () => {
    const { disk, window } = shared();
    disk.put({ ...ours, look: 'x' });
    const own = new OwnScenes(ground, window());
    await own.ready;
    expect(own.notes).toHaveLength(1);
    disk.put(undefined);
    disk.tell();
    await settled();
    expect(own.notes).toEqual([]);
  });

  it('that could not be stored are, as soon as the store is heard of again', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    const { disk, window } = shared();
    const own = new OwnScenes(ground, window());
    await own.ready;
    disk.full = true;
    own.do(addScenes([scene('a')]));
    await settled();
    disk.full = false;
    disk.tell();
    await settled();
    expect(disk.get()).toMatchObject({ scenes: [{ id: 'a' }] });
    expect([own.unkept, ids(own), asksToStay()]).toEqual([false, 'a', false]);
  });

  it('are none and said not to be kept where the store cannot be read', async () => {
    const warned = vi.spyOn(console, 'warn').mockReset();
    const { disk, window } = shared();
    disk.closed = true;
    const own = new OwnScenes(ground, window());
    await own.ready;
    expect([own.none, own.unkept, asksToStay()]).toEqual([true, true, false]);
    expect(warned).toHaveBeenCalledExactlyOnceWith(new Error('closed'));
  });

  it('changed while others are being stored are stored as well, and each change is made once', async () => {
    const { disk, window } = shared();
    const own = new OwnScenes(ground, window());
    await own.ready;
    own.do(addScenes([scene('a'), scene('b'), scene('c')]));
    own.do(moveScene('c', -1));
    own.do(addScenes([scene('d')]));
    // Heard of in the middle of it, the store has not everything yet.
    disk.tell();
    expect(ids(own)).toBe('acbd');
    await own.settled;
    expect(ids(own)).toBe('acbd');
    expect(disk.get()).toMatchObject({ scenes: [...'acbd'].map((id) => ({ id })) });
    expect(disk.writes).toBe(2);
  });

  it('read anew are the same objects, so that what shows them is left alone', async () => {
    const own = new OwnScenes(ground, shared().window());
    await own.ready;
    own.do(addScenes([scene('a'), scene('b')]));
    await settled();
    const before = own.scenes;
    own.do(editScene('b', { title: { ja: '新', en: '' } }));
    await settled();
    expect(own.scenes[0]).toBe(before[0]);
    expect(own.scenes[1]?.title.ja).toBe('新');
  });
});

describe('another window’s scenes', () => {
  const lent = JSON.stringify({ ...ours, scenes: [scene('x'), 7] });

  it('are shown in one that cannot read them, which goes on showing them', async () => {
    const { disk, window } = shared();
    const own = new OwnScenes(ground, window());
    await own.ready;
    own.borrow(lent);
    expect([ids(own), own.list.length, own.unkept]).toEqual(['x', 2, true]);
    disk.tell();
    await settled();
    expect(ids(own)).toBe('x');
  });

  it.each(['{', '{}'])('that are none (%s) change nothing', async (file) => {
    const { disk, window } = shared();
    disk.put({ ...ours, scenes: [scene('a')] });
    const own = new OwnScenes(ground, window());
    await own.ready;
    own.borrow(file);
    expect([ids(own), own.unkept]).toEqual(['a', false]);
  });

  it('do not take the place of those that could not be stored here', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    const { disk, window } = shared();
    disk.full = true;
    const own = new OwnScenes(ground, window());
    await own.ready;
    own.do(addScenes([scene('a')]));
    await settled();
    own.borrow(lent);
    expect(ids(own)).toBe('a');
    // Nothing is lost with the page any more: the next test has a page of its own.
    disk.full = false;
    disk.tell();
    await settled();
  });
});

describe('a file', () => {
  const file = (content: unknown) => new File([JSON.stringify(content)], 'briefing.json');
  async function opening(coming: Blob) {
    const own = new OwnScenes(ground, shared().window());
    await own.ready;
    own.do(addScenes([scene('a')]));
    return { own, ...(await own.importFile(coming)) };
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
    ['as large as may be, but no briefing,', new Blob(['x'.repeat(5_000_000)]), /^It is cut short/],
  ])('%s changes nothing, and is told of', async (_what, coming, reason) => {
    const { own, opened, reasons } = await opening(coming);
    expect([opened, ids(own)]).toEqual([false, 'a']);
    expect(reasons.map(({ en }) => en)).toEqual([expect.stringMatching(reason)]);
  });

  it('that cannot be read changes nothing, and is told of', async () => {
    const warned = vi.spyOn(console, 'warn').mockReset();
    const gone = file(ours);
    const error = new DOMException('gone', 'NotFoundError');
    gone.text = () => Promise.reject(error);
    const { own, opened, reasons } = await opening(gone);
    expect([opened, ids(own)]).toEqual([false, 'a']);
    expect(reasons.map(({ ja }) => ja)).toEqual([
      expect.stringMatching(/^ファイルを読み取れません/),
    ]);
    expect(warned).toHaveBeenCalledExactlyOnceWith(error);
  });

  it('with a field that is not understood is opened, and that is told of', async () => {
    const { own, opened, reasons } = await opening(
      file({ ...ours, look: 'x', scenes: [scene('b')] }),
    );
    expect([opened, ids(own)]).toEqual([true, 'ab']);
    expect(reasons.map(({ en }) => en)).toEqual([
      '“look” is unknown to this version and not used.',
    ]);
  });

  it('of which nothing fits leaves what can be taken back as it was', async () => {
    const { own } = await opening(file({ ...ours, scenes: [7] }));
    expect(own.undoable).toBe(false);
  });
});

describe('a store that does not answer', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is waited for as long as it may still answer', async () => {
    const { window } = shared();
    let answer = () => {};
    const held = new Promise<void>((resolve) => (answer = resolve));
    const store = window();
    const own = new OwnScenes(ground, { ...store, read: () => held.then(() => store.read()) });
    await vi.advanceTimersByTimeAsync(3000);
    expect(own.open).toBe(false);
    answer();
    await own.ready;
    await vi.advanceTimersByTimeAsync(5000);
    expect([own.open, own.unkept]).toEqual([true, false]);
  });

  it('in time has stored the scenes, and nothing is told of it later', async () => {
    const own = new OwnScenes(ground, shared().window());
    await own.ready;
    own.do(addScenes([scene('a')]));
    await vi.advanceTimersByTimeAsync(5000);
    expect([own.unkept, asksToStay()]).toEqual([false, false]);
  });

  it('does not hold up who waits for what was changed', async () => {
    let answer = () => {};
    const held = new Promise<void>((resolve) => (answer = resolve));
    const own = new OwnScenes(ground, { ...shared().window(), change: () => held });
    await own.ready;
    own.do(addScenes([scene('a')]));
    let over = false;
    void own.settled.then(() => (over = true));
    await vi.advanceTimersByTimeAsync(3000);
    expect([over, own.unkept]).toEqual([false, false]);
    await vi.advanceTimersByTimeAsync(2000);
    expect([over, own.unkept]).toEqual([true, true]);
    answer();
    await vi.advanceTimersByTimeAsync(0);
    expect(own.unkept).toBe(false);
  });

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
    own.do(addScenes([scene('a')]));
    await vi.advanceTimersByTimeAsync(5000);
    expect([ids(own), own.unkept, asksToStay()]).toEqual(['a', true, true]);
    answer();
    await vi.advanceTimersByTimeAsync(0);
    expect([ids(own), own.unkept, asksToStay()]).toEqual(['a', false, false]);
    expect(disk.get()).toMatchObject({ scenes: [{ id: 'a' }] });
  });
});
