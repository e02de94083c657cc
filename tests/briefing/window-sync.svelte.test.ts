import { afterEach, describe, expect, it, vi } from 'vitest';
import { readLibrary } from '../../scripts/site/read-library.ts';
import { byName } from '../../src/briefing/channel.ts';
import { WindowSync } from '../../src/briefing/window-sync.svelte.ts';
import type { Message } from '../../src/pack/briefing-message.ts';
import { addScenes } from '../../src/pack/own-scenes.ts';
import { OwnScenes } from '../../src/library/own-scenes.svelte.ts';
import type { Store } from '../../src/library/store.ts';
import { present } from './invent.ts';

const three = '?mode=brief&present=p3,p18,p26';
const ends: (() => void)[] = [];

afterEach(() => {
  for (const end of [...ends]) end();
  ends.length = 0;
});

const words = { title: { ja: '', en: 'A' }, notes: { ja: '', en: '' } };
const { pack, gazetteer } = readLibrary();
const scenesIn = (store: Store) =>
  new OwnScenes(
    { pack: pack.manifest.id, text: pack.text, gazetteer, frames: [], roles: new Set() },
    store,
  );
const emptyStore: Store = {
  read: () => Promise.resolve(undefined),
  change: () => Promise.resolve(),
  listen: () => undefined,
};
const fullStore: Store = { ...emptyStore, change: () => Promise.reject(new Error('full')) };

/** A window that has just been loaded, and another one that is asked what is on and has not answered yet. */
async function loaded(session: string) {
  const { controller, address } = present(`${three}&scene=2`);
  const heard: Message[] = [];
  const other = byName(session, (message) => heard.push(message));
  const sync = new WindowSync(controller, session);
  ends.push(sync.open(), () => other.close());
  await vi.waitFor(() => expect(heard).toEqual([{ kind: 'hello' }]));
  const answer = async (search: string) => {
    const elsewhere = present(search).controller;
    elsewhere.do('black');
    other.post({ kind: 'now', state: elsewhere.shared });
    await vi.waitFor(() => expect(sync.connected).toBe(true));
  };
  return { controller, address, sync, heard, answer };
}

/** A window of a briefing that tells what is on there, as its component does. */
function enter(session: string, search = three) {
  const { controller, address } = present(search);
  const sync = new WindowSync(controller, session);
  const leave = sync.open();
  const close = () => {
    ends.splice(ends.indexOf(close), 1);
    leave();
  };
  ends.push(close);
  return { controller, address, sync, close };
}

describe('three windows of a briefing', () => {
  it('go on together after one of them was closed', async () => {
    const [audience, speaker, other] = [enter('three'), enter('three'), enter('three')];
    const all = [audience, speaker, other];
    await vi.waitFor(() =>
      expect(all.map(({ sync }) => sync.connected)).toEqual([true, true, true]),
    );
    const heard: Message[] = [];
    const listening = byName('three', (message) => heard.push(message));
    ends.push(() => listening.close());
    other.close();
    const asked = () => heard.filter(({ kind }) => kind === 'hello');
    await vi.waitFor(() => expect(asked()).toHaveLength(2));
    await vi.waitFor(() =>
      expect([audience.sync.connected, speaker.sync.connected]).toEqual([true, true]),
    );
    speaker.controller.do('nextScene');
    speaker.sync.tell(speaker.controller);
    await vi.waitFor(() => expect(audience.address.search).toBe(`${three}&scene=2`));
  });
});

describe('a window that goes', () => {
  it('does not answer those that ask who is still there, until it is seen again', async () => {
    enter('going');
    const heard: string[] = [];
    const other = byName('going', ({ kind }) => heard.push(kind));
    ends.push(() => other.close());
    window.dispatchEvent(new Event('pagehide'));
    await vi.waitFor(() => expect(heard).toContain('bye'));
    other.post({ kind: 'hello' });
    const echo = byName('going', () => undefined);
    echo.post({ kind: 'scenes', file: '' });
    echo.close();
    await vi.waitFor(() => expect(heard).toContain('scenes'));
    expect(heard).not.toContain('now');
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await vi.waitFor(() => expect(heard.at(-1)).toBe('hello'));
    other.post({ kind: 'hello' });
    await vi.waitFor(() => expect(heard).toContain('now'));
  });
});

describe('the author’s scenes that the browser does not keep', () => {
  const own = '?mode=brief&present=own';

  it('are lent to a window that comes, and not told again with every move', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    const speaker = present(own);
    speaker.atlas.resources.ensureOwn(() => scenesIn(fullStore));
    speaker.atlas.resources.own?.do(addScenes([{ id: 'a', ...words }]));
    await vi.waitFor(() => expect(speaker.controller.lent).toMatch(/"A"/));
    const heard: Message[] = [];
    const listening = byName('lent', (message) => heard.push(message));
    const sync = new WindowSync(speaker.controller, 'lent');
    ends.push(sync.open(), () => listening.close());
    const audience = present(own);
    audience.atlas.resources.ensureOwn(() => scenesIn(emptyStore));
    const other = new WindowSync(audience.controller, 'lent');
    ends.push(other.open());
    await vi.waitFor(() => expect(audience.atlas.briefing).toHaveLength(1));
    heard.length = 0;
    speaker.atlas.interaction.setLaser(true);
    sync.tell(speaker.controller);
    await vi.waitFor(() => expect(audience.atlas.interaction.laser).toBe(true));
    expect(heard.map(({ kind }) => kind)).toEqual(['now']);
  });
});

describe('a window of a briefing that is loaded anew', () => {
  it('goes where the other window is', async () => {
    const { controller, address, answer } = await loaded('one');
    await answer(`${three}&scene=3`);
    expect(address.search).toBe(`${three}&scene=3`);
    expect(controller.blank).toBe('black');
  });

  it('is not led back from where it has been sent meanwhile, and takes the other along', async () => {
    const { controller, address, sync, heard, answer } = await loaded('two');
    controller.do('nextScene');
    await answer(`${three}&scene=2`);
    expect(address.search).toBe(`${three}&scene=3`);
    expect(controller.blank).toBe('black');
    sync.tell(controller);
    await vi.waitFor(() => expect(heard).toHaveLength(2));
    expect(heard[1]).toEqual({ kind: 'now', state: controller.shared });
  });
});
