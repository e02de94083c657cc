import { screen, waitFor } from '@testing-library/svelte';
import { beforeEach, expect, it, vi } from 'vitest';
import SavePptx from '../../src/download/SavePptx.svelte';
import type { Scene } from '../../src/pack/scene.ts';
import { unitsOf } from '../../src/text/unit.ts';
import { deckWords } from '../../src/messages/deck.ts';
import { serve } from '../map/serve.ts';
import { library, show } from '../reading/show.ts';
import { slidesOf } from '../export/invent-deck.ts';

// There is no canvas here; what is painted is tested in a browser.
vi.mock('../../src/drawing/png.ts', () => ({
  paintIndexed: (svg: string) => Promise.resolve(new TextEncoder().encode(svg.slice(0, 200))),
}));
vi.setConfig({ testTimeout: 90_000 });

const say = deckWords.en;
const both = (said: string) => ({ ja: said, en: said });
const passages = unitsOf(library.pack.text)
  .map(({ id }) => id)
  .filter((id) => /^p\d+$/.test(id))
  .slice(0, 9);
const gathered: Scene = { title: both('Nine'), notes: both(''), passages };

let saved: Blob[] = [];
beforeEach(() => {
  serve();
  saved = [];
  URL.createObjectURL = (blob) => (saved.push(blob as Blob), 'blob:it');
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
});

it('a scene that gathers many passages is saved as their list, and all of their words are offered', async () => {
  const { user } = show(SavePptx, '?lang=en', { scenes: () => [gathered] });
  await user.click(screen.getByRole('button', { name: say.pptx }));
  const inFull = await screen.findByRole('button', { name: say.inFull }, { timeout: 60_000 });
  expect(screen.getByRole('status')).toHaveTextContent(say.listed.trim());
  expect((await slidesOf(saved[0]!)).length).toBe(2);
  await user.click(inFull);
  await waitFor(() => expect(saved).toHaveLength(2), { timeout: 60_000 });
  expect((await slidesOf(saved[1]!)).length).toBeGreaterThan(passages.length);
  expect(screen.queryByRole('button', { name: say.inFull })).toBeNull();
});

it('no list is spoken of where there is none', async () => {
  const one: Scene = { title: both('One'), notes: both(''), unit: 'p3' };
  const { user } = show(SavePptx, '?lang=en', { scenes: () => [one] });
  await user.click(screen.getByRole('button', { name: say.pptx }));
  expect(await screen.findByText(say.saved, {}, { timeout: 60_000 })).toBeVisible();
  expect(screen.queryByRole('button', { name: say.inFull })).toBeNull();
});
