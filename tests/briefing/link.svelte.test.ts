import { afterEach, describe, expect, it, vi } from 'vitest';
import { byName, type Message } from '../../src/briefing/channel.ts';
import { Link } from '../../src/briefing/link.svelte.ts';
import { present } from './invent.ts';

const three = '?mode=brief&present=p3,p18,p26';
const ends: (() => void)[] = [];

afterEach(() => {
  for (const end of ends.splice(0)) end();
});

/** A window that has just been loaded, and another one that is asked what is on and has not answered yet. */
async function loaded(session: string) {
  const { show, address } = present(`${three}&scene=2`);
  const heard: Message[] = [];
  const other = byName(session, (message) => heard.push(message));
  const link = new Link(show, session);
  ends.push(link.open(), () => other.close());
  await vi.waitFor(() => expect(heard).toEqual([{ kind: 'hello' }]));
  const answer = async (search: string) => {
    const elsewhere = present(search).show;
    elsewhere.do('black');
    other.post({ kind: 'now', state: elsewhere.shared });
    await vi.waitFor(() => expect(link.heard).toBe(true));
  };
  return { show, address, link, heard, answer };
}

describe('a window of a briefing that is loaded anew', () => {
  it('goes where the other window is', async () => {
    const { show, address, answer } = await loaded('one');
    await answer(`${three}&scene=3`);
    expect(address.search).toBe(`${three}&scene=3`);
    expect(show.curtain).toBe('black');
  });

  it('is not led back from where it has been sent meanwhile, and takes the other along', async () => {
    const { show, address, link, heard, answer } = await loaded('two');
    show.do('nextScene');
    await answer(`${three}&scene=2`);
    expect(address.search).toBe(`${three}&scene=3`);
    expect(show.curtain).toBe('black');
    link.tell(show.shared);
    await vi.waitFor(() => expect(heard).toHaveLength(2));
    expect(heard[1]).toEqual({ kind: 'now', state: show.shared });
  });
});
