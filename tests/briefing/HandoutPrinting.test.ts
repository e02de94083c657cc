import { fireEvent, screen, waitFor } from '@testing-library/svelte';
import { beforeEach, expect, it, vi } from 'vitest';
import HandoutPrinting from '../../src/briefing/HandoutPrinting.svelte';
import type { OwnScenes } from '../../src/library/own-scenes.svelte.ts';
import type { Scene } from '../../src/pack/scene.ts';
import { deckWords } from '../../src/messages/deck.ts';
import { serve } from '../map/serve.ts';
import { show } from '../reading/show.ts';

const say = deckWords.ja;
const both = (said: string) => ({ ja: said, en: said });
const scenes: Scene[] = ['p3', 'p24'].map((unit) => ({ title: both(unit), notes: both(''), unit }));

const held = vi.hoisted(() => ({ arrive: (_: unknown) => {}, fail: (_: Error) => {} }));
vi.mock('../../src/session/load-own.ts', () => {
  const loading = new Promise((arrive, fail) => Object.assign(held, { arrive, fail }));
  return { loadOwn: () => loading };
});

beforeEach(() => {
  serve();
});

/** Presses the browser's own command, and says whether the browser was left to do it. */
const command = (key = 'p') => fireEvent.keyDown(window, { key, ctrlKey: true });

it('the command to print waits for the scenes to be read, and then prints every one', async () => {
  const printed: number[] = [];
  window.print = () => printed.push(document.querySelectorAll('.handout > section').length);
  const { atlas } = show(HandoutPrinting, '?mode=brief&present=own', { handout: undefined });
  expect(await command()).toBe(false);
  expect(await screen.findByText(say.loading)).toBeVisible();
  // Pressed again, it is not printed twice.
  expect(await command('P')).toBe(false);
  expect(printed).toEqual([]);
  atlas.resources.ensureOwn(() => ({ presented: scenes }) as unknown as OwnScenes);
  held.arrive(atlas.resources.own);
  await waitFor(
    () => {
      expect(printed).toEqual([scenes.length]);
    },
    { timeout: 20_000 },
  );
});

it('what is printed before that is a word that it is not ready, and no page of the screen', async () => {
  serve('world');
  const { container } = show(HandoutPrinting, '?mode=brief&present=p3', { handout: undefined });
  window.dispatchEvent(new Event('beforeprint'));
  const said = await screen.findByText(say.notYet);
  expect(said.parentElement).toBe(document.body);
  expect(container.querySelector('.handout')).toBeNull();
});
