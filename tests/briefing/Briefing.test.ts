import '../ui/stand-ins.ts';
import { screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { tick } from 'svelte';
import Briefing from '../../src/briefing/Briefing.svelte';
import { show, the } from '../panel/show.ts';

const three = '?mode=brief&present=p3,p18,p26';

beforeEach(() => {
  Element.prototype.scrollTo = vi.fn();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** The sentence that is read. */
const read = (container: ParentNode) => the(container, '.sentence[aria-current]').textContent;

describe('the audience', () => {
  it('sees the headline, the passage, the colours on show and the source', async () => {
    show(Briefing, `${three}&scene=3&lang=en`);
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(/China/);
    const colours = screen.getByRole('list', { name: 'Key' });
    expect(colours).toHaveTextContent(/Threat.*Challenge and enabler.*Partners/);
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

  it('sees nothing behind a curtain, until a key lifts it', async () => {
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

  it('is told the keys, and leaves them and then the briefing by Escape', async () => {
    const { address, user } = show(Briefing, `${three}&scene=2`);
    await user.keyboard('?');
    expect(screen.getByRole('dialog', { name: '発表のキー' })).toHaveTextContent('PageDown');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.keyboard('{Escape}');
    expect(address.search).toBe('?p=p18');
  });

  it('is told what to do where the speaker’s window is held back', async () => {
    vi.spyOn(window, 'open').mockReturnValue(null);
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
  it('is presented paragraph by paragraph', async () => {
    const { atlas } = show(Briefing, '?mode=brief');
    await waitFor(() => expect(atlas.scenes).toBeDefined());
    atlas.scenes = [];
    expect(atlas.briefing).toHaveLength(44);
  });
});
