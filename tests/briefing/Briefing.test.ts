import { cleanup, screen, waitFor } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { tick } from 'svelte';
import Briefing from '../../src/briefing/Briefing.svelte';
import { keepAwake } from '../../src/briefing/keep-awake.ts';
import { library, show, the } from '../reading/show.ts';

const three = '?mode=brief&present=p3,p18,p26';

afterEach(() => {
  vi.useRealTimers();
});

/** Puts a finger or a mouse down and lifts it in the same place; jsdom’s window is 1024 wide. */
function press(target: Element, pointerType: string, clientX: number, button = 0): void {
  for (const type of ['pointerdown', 'pointerup', 'click']) {
    const more = { pointerType, clientX, clientY: 300, button, isPrimary: true };
    const event = Object.assign(new Event(type, { bubbles: true }), more);
    target.dispatchEvent(event);
  }
}

/** The sentence that is read. */
const read = (container: ParentNode) => the(container, '.sentence[aria-current]').textContent;

describe('the audience', () => {
  it('sees the headline, the passage, the colours on show and the source', async () => {
    show(Briefing, `${three}&scene=3&lang=en`);
    expect(await screen.findByRole('heading', { level: 1 }, { timeout: 10_000 })).toHaveTextContent(
      /China/,
    );
    const colours = screen.getByRole('list', { name: 'Key' });
    expect(colours).toHaveTextContent(/Threat.*Challenge.*Partners/);
    expect(colours).not.toHaveTextContent('Otherwise named');
    expect(screen.getByText(/^NATO, Washington Summit Declaration/)).toHaveTextContent(
      'NATO, Washington Summit Declaration, 10 July 2024, ¶26, unofficial, machine-made Japanese translation',
    );
  });

  it('reads sentence by sentence, the others standing by', async () => {
    const { container, user } = show(Briefing, `${three}&scene=3`);
    expect(read(container)).toMatch(/^中国は、いわゆる「無制限」/);
    await user.keyboard('{ArrowRight}');
    expect(read(container)).toMatch(/^これにより/);
    expect(container.querySelectorAll('.sentence')).toHaveLength(5);
  });

  it('sees nothing behind a blank screen, until a key lifts it', async () => {
    const { user } = show(Briefing, three);
    await user.keyboard('b');
    expect(screen.getByRole('img', { name: '画面を黒くしています' })).toBeVisible();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('is told what place was asked about, and that the text does not name it', () => {
    show(Briefing, '?mode=brief&place=BRA&back=2&lang=en');
    expect(screen.getByText('Brazil — Not named in the text')).toBeVisible();
  });
});

describe('the one who presents', () => {
  it('finds all scenes by a key, and goes to one', async () => {
    const { address, user } = show(Briefing, `${three}&lang=en`);
    await user.keyboard('o');
    await user.click(screen.getByRole('button', { name: /^2.*¶18$/ }));
    expect(address.search).toBe(`${three}&scene=2&lang=en`);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('is told the keys, and leaves them by Escape', async () => {
    const { address, user } = show(Briefing, `${three}&scene=2`);
    await user.keyboard('?');
    expect(screen.getByRole('dialog', { name: '発表のキー' })).toHaveTextContent('PageDown');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(address.search).toBe(`${three}&scene=2`);
  });

  it('is asked by Escape whether to leave; Escape again, or going on, goes on', async () => {
    const { address, user } = show(Briefing, `${three}&scene=2&lang=en`);
    await user.keyboard('{Escape}');
    expect(screen.getByRole('dialog', { name: 'Leave the briefing?' })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.keyboard('{Escape}{PageDown}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(address.search).toBe(`${three}&scene=2.2&lang=en`);
    await user.keyboard('{Escape}{Enter}');
    expect(address.search).toBe('?p=p18&lang=en');
  });

  it('leaves by the button as well', async () => {
    const { address, user } = show(Briefing, `${three}&scene=2&lang=en`);
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: 'Leave' }));
    expect(address.search).toBe('?p=p18&lang=en');
  });

  it('fills the screen by a key, and nothing happens where the browser cannot', async () => {
    const info = vi.spyOn(console, 'info').mockReturnValue();
    const { user } = show(Briefing, three);
    await user.keyboard('f');
    await vi.waitFor(() => expect(info).toHaveBeenCalledOnce());
    const root = document.documentElement;
    const fill = vi.fn<() => Promise<void>>().mockResolvedValue();
    Object.assign(root, { requestFullscreen: fill });
    await user.keyboard('f');
    expect(fill).toHaveBeenCalledOnce();
    Reflect.deleteProperty(root, 'requestFullscreen');
  });

  it('goes on by a click on the words, but not where they are marked', async () => {
    const { address, container, user } = show(Briefing, three);
    await user.click(the(container, '.caption'));
    expect(address.search).toBe(`${three}&scene=1.2`);
    getSelection()?.selectAllChildren(the(container, '.source'));
    press(the(container, '.caption'), 'mouse', 500);
    expect(address.search).toBe(`${three}&scene=1.2`);
    getSelection()?.removeAllRanges();
    press(the(container, '.caption'), 'mouse', 500, 2);
    expect(address.search).toBe(`${three}&scene=1.2`);
  });

  it('has buttons by a touch on the words: all scenes, a black screen, the way out', async () => {
    const { address, container, user } = show(Briefing, `${three}&lang=en`);
    const touch = (x: number) => press(the(container, '.caption'), 'touch', x);
    expect(screen.queryByRole('button')).toBeNull();
    touch(500);
    await user.click(await screen.findByRole('button', { name: 'Black screen' }));
    expect(screen.getByRole('img', { name: 'The screen is black' })).toBeVisible();
    expect(screen.queryByRole('navigation')).toBeNull();
    touch(500);
    await waitFor(() => expect(screen.queryByRole('img')).toBeNull());
    touch(500);
    await user.click(await screen.findByRole('button', { name: 'Scenes' }));
    await user.click(screen.getByRole('button', { name: /^3.*¶26$/ }));
    expect(address.search).toBe(`${three}&scene=3&lang=en`);
    touch(500);
    await screen.findByRole('navigation', { name: 'Tools' });
    touch(500);
    await waitFor(() => expect(screen.queryByRole('navigation')).toBeNull());
    touch(500);
    await user.click(await screen.findByRole('button', { name: 'Leave' }));
    await user.click(screen.getByRole('button', { name: 'Leave' }));
    expect(address.search).toBe('?p=p26&lang=en');
  });

  it('keeps the screen awake, again when the page is seen again, until the end', async () => {
    const release = vi.fn<() => Promise<void>>().mockResolvedValue();
    const request = vi.fn(() => Promise.resolve({ release }));
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { wakeLock: { request } }));
    const end = keepAwake();
    await waitFor(() => expect(request).toHaveBeenCalledWith('screen'));
    document.dispatchEvent(new Event('visibilitychange'));
    expect(request).toHaveBeenCalledTimes(2);
    await Promise.resolve();
    end();
    expect(release).toHaveBeenCalled();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(request).toHaveBeenCalledTimes(2);
    request.mockClear();
    cleanup();
    show(Briefing, three);
    expect(request).toHaveBeenCalledOnce();
  });

  const blocked: [string, () => Window | null][] = [
    ['given back as none', () => null],
    ['given back closed', () => ({ closed: true }) as Window],
    [
      'answered by an error',
      () => {
        throw new Error('blocked');
      },
    ],
  ];
  it.each(blocked)('is told what to do where the speaker’s window is %s', async (_how, open) => {
    vi.spyOn(console, 'warn').mockReturnValue();
    vi.spyOn(window, 'open').mockImplementation(open);
    const { user } = show(Briefing, `${three}&scene=2&lang=en`);
    await user.keyboard('s');
    const link = screen.getByRole('link', { name: 'Speaker’s window' });
    expect(link.getAttribute('href')).toMatch(
      /^\?mode=speaker&present=p3,p18,p26&scene=2&session=[a-z0-9]+&lang=en$/,
    );
  });

  it('points with a dot that follows the mouse, until the key is pressed again', async () => {
    const { container, user } = show(Briefing, three);
    await user.keyboard('l');
    await user.pointer({ target: document.body, coords: { x: 40, y: 30 } });
    expect(the(container, '.laser').style.translate).toBe('40px 30px');
    await user.keyboard('l');
    expect(container.querySelector('.laser')).toBeNull();
  });
});

describe('a booth', () => {
  it('goes on by itself and begins anew, and waits for those who touch it', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { address } = show(Briefing, '?mode=brief&present=a3.2,a3.4&autoplay=5');
    const after = async (seconds: number) => {
      vi.advanceTimersByTime(seconds * 1000);
      await tick();
      return /scene=(\d)/.exec(address.search)?.[1];
    };
    expect(await after(5)).toBe('2');
    expect(await after(5)).toBe('1');
    window.dispatchEvent(new Event('pointerdown'));
    await tick();
    expect(await after(50)).toBe('1');
    expect(await after(10)).toBe('2');
    expect(address.history).toHaveLength(1);
  });
});

describe('a text without scenes of its own', () => {
  it('is presented paragraph by paragraph', () => {
    const bare = { ...library, pack: { ...library.pack, scenes: [] } };
    const { atlas } = show(Briefing, '?mode=brief', {}, bare);
    expect(atlas.briefing).toHaveLength(44);
  });
});
