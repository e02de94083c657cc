import { afterEach, describe, expect, it, vi } from 'vitest';
import { byName, fromWindowToWindow } from '../../src/briefing/channel.ts';
import { written, type Message } from '../../src/pack/briefing-message.ts';

const now = (state: string): Message => ({ kind: 'now', state });
const closing: (() => void)[] = [];

afterEach(() => {
  for (const close of closing.splice(0)) close();
  vi.useRealTimers();
  Object.assign(window, { opener: null });
});

describe('windows that know a session by name', () => {
  function enter(session: string) {
    const heard: Message[] = [];
    const channel = byName(session, (message) => heard.push(message));
    closing.push(() => channel.close());
    return { channel, heard };
  }

  it('hear each other and nobody else', async () => {
    const [one, two, stranger] = [enter('a'), enter('a'), enter('b')];
    one.channel.post(now('x'));
    two.channel.post({ kind: 'hello' });
    await vi.waitFor(() => {
      expect(two.heard).toEqual([now('x')]);
      expect(one.heard).toEqual([{ kind: 'hello' }]);
    });
    expect(stranger.heard).toEqual([]);
  });
});

describe('windows that cannot be named', () => {
  /** Something that can be spoken to, and keeps what it was told. */
  function neighbour() {
    const told: unknown[] = [];
    return { told, postMessage: (data: unknown) => void told.push(data) };
  }
  function listen(session: string) {
    const heard: Message[] = [];
    const channel = fromWindowToWindow(session, (message) => heard.push(message));
    closing.push(() => channel.close());
    return { channel, heard };
  }
  const from = (source: unknown, data: unknown) => {
    const event = new MessageEvent('message', { data });
    Object.defineProperty(event, 'source', { value: source });
    window.dispatchEvent(event);
  };

  it('speak to the one that was opened', () => {
    const opened = neighbour();
    const { channel, heard } = listen('a');
    channel.meet(opened as unknown as Window);
    channel.post(now('x'));
    expect(opened.told).toEqual([{ session: 'a', message: written(now('x')) }]);
    from(opened, { session: 'a', message: written(now('y')) });
    expect(heard).toEqual([now('y')]);
  });

  it('say what they had to say as soon as somebody calls', () => {
    const opened = neighbour();
    const { channel } = listen('a');
    channel.post({ kind: 'hello' });
    from(opened, { session: 'a' });
    expect(opened.told).toEqual([{ session: 'a', message: written({ kind: 'hello' }) }]);
  });

  it('call the one that opened them again and again, for it may have been loaded anew', () => {
    vi.useFakeTimers();
    const opener = neighbour();
    Object.assign(window, { opener });
    listen('a');
    vi.advanceTimersByTime(2500);
    expect(opener.told).toEqual([{ session: 'a' }, { session: 'a' }]);
  });

  it('do not listen to other sessions, nor to what is no message', () => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue();
    const stranger = neighbour();
    const { heard } = listen('a');
    from(stranger, { session: 'b', message: written(now('x')) });
    from(stranger, 'hello');
    from(stranger, null);
    expect(warned).not.toHaveBeenCalled();
    from(stranger, { session: 'a', message: { version: 1, message: { kind: 'now', state: 1 } } });
    from(stranger, { session: 'a', message: { version: 2, message: { kind: 'hello' } } });
    expect(warned).toHaveBeenCalledTimes(2);
    expect(heard).toEqual([]);
  });
});
