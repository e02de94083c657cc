import { readFileSync } from 'node:fs';
import { cleanup, screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import { byName } from '../../src/briefing/channel.ts';
import Speaker from '../../src/briefing/Speaker.svelte';
import { show } from '../reading/show.ts';

const at = '?mode=speaker&present=p3,p18,p26&scene=3&session=t1&lang=en';

describe('the speaker', () => {
  it('sees now and next, the notes in the chosen language, the time and all scenes', async () => {
    const { user } = show(Speaker, at);
    expect(await screen.findByText(/^Scene 3 of 3/)).toHaveTextContent('Sentence 1 of 5');
    expect(screen.getByRole('region', { name: 'Now' })).toHaveTextContent('中国は、いわゆる');
    expect(screen.getByRole('region', { name: 'Next' })).toHaveTextContent('これにより');
    const notes = screen.getByRole('region', { name: 'Notes' });
    await waitFor(() => expect(notes).toHaveTextContent(/decisive enabler/i));
    expect(screen.getByRole('timer')).toHaveTextContent(/^00:0\d$/);
    expect(
      within(screen.getByRole('list', { name: 'All scenes' })).getAllByRole('button'),
    ).toHaveLength(3);
    await user.click(screen.getByRole('button', { name: '日本語' }));
    expect(screen.getByRole('region', { name: '原稿' })).toHaveTextContent('中国');
  });

  it('has notes in a size of choice, which the browser keeps', async () => {
    const { user } = show(Speaker, at);
    const size = () => parseFloat(screen.getByRole('region', { name: 'Notes' }).style.fontSize);
    const usual = size();
    for (let at = 0; at < 3; at++)
      await user.click(screen.getByRole('button', { name: 'Larger notes' }));
    const chosen = size();
    expect(chosen).toBeGreaterThan(usual);
    cleanup();
    show(Speaker, at);
    expect(size()).toBe(chosen);
    localStorage.clear();
  });

  it('is told at the end that it is the end', () => {
    show(Speaker, at.replace('scene=3', 'scene=3.5'));
    expect(screen.getByRole('region', { name: 'Next' })).toHaveTextContent('This is the end');
  });

  it('is told how to open the audience’s window again until that answers', async () => {
    show(Speaker, at);
    const link = screen.getByRole('link', { name: 'Audience’s screen' });
    expect(link).toHaveAttribute('href', '?mode=brief&present=p3,p18,p26&scene=3&lang=en');
    const audience = byName('t1', () => undefined);
    audience.post({ kind: 'hello' });
    await waitFor(() =>
      expect(screen.queryByRole('link', { name: 'Audience’s screen' })).toBeNull(),
    );
    audience.post({ kind: 'bye' });
    expect(await screen.findByRole('link', { name: 'Audience’s screen' })).toBeVisible();
    audience.close();
  });

  it('answers a question by three letters and Enter, and goes back by a key', async () => {
    const crossReferences = readFileSync('data/cross-references.json', 'utf8');
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(crossReferences)));
    const { address, atlas, user } = show(Speaker, at);
    await user.keyboard('q');
    const field = screen.getByRole('combobox', { name: /^Question/ });
    expect(field).toHaveFocus();
    await user.keyboard('mol');
    await screen.findByRole('option', { name: 'Moldova' });
    await user.keyboard('{Enter}');
    expect(address.search).toContain('place=MDA');
    expect(atlas.briefing.map((scene) => scene.unit)).toEqual(atlas.passages);
    await user.keyboard('{Backspace}');
    expect(address.search).toBe(at);
  });

  it('answers with a part by its country, and with what concerns several by none unasked', async () => {
    const crossReferences = readFileSync('data/cross-references.json', 'utf8');
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(crossReferences)));
    const { address, user } = show(Speaker, at);
    await user.keyboard('q');
    await user.keyboard('ソ連');
    expect(await screen.findByText(/It ceased to exist in December 1991/)).toBeVisible();
    expect(screen.getByRole('option', { name: 'Estonia (ソ連)' })).toBeVisible();
    await user.keyboard('{Enter}');
    expect(address.search).not.toContain('place=');
    await user.clear(screen.getByRole('combobox', { name: /^Question/ }));
    await user.keyboard('crimea');
    expect(screen.getByText(/Russia has controlled it since 2014/)).toBeVisible();
    await user.keyboard('{Enter}');
    expect(address.search).toContain('place=UKR');
  });

  it('turns pages by a clicker while a question is being typed', async () => {
    const { address, user } = show(Speaker, at);
    await user.click(screen.getByRole('combobox', { name: /^Question/ }));
    await user.keyboard('mol{PageDown}');
    expect(address.search).toContain('scene=3.2');
    expect(screen.getByRole('combobox', { name: /^Question/ })).toHaveValue('mol');
    await user.keyboard('{PageUp}{ArrowRight}');
    expect(address.search).toBe(at);
  });

  it('finds PowerPoint and handout in a fold, whose keys the show leaves alone', async () => {
    const { address, user } = show(Speaker, at);
    const fold = screen.getByText(/^PowerPoint, handout/);
    await user.click(fold);
    expect(screen.getByRole('button', { name: 'Save as PowerPoint' })).toBeEnabled();
    await waitFor(
      () => expect(screen.getByRole('button', { name: 'Print a handout' })).toBeEnabled(),
      { timeout: 20_000 },
    );
    fold.focus();
    expect(fold).toHaveFocus();
    await user.keyboard(' ');
    expect(address.search).toBe(at);
  });
});
