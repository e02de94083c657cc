import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import * as files from '../../src/export/save-file.ts';
import type { Draft } from '../../src/pack/draft.ts';
import { DraftEditor } from '../../src/workshop/draft-editor.svelte.ts';
import Publish from '../../src/workshop/publish/Publish.svelte';
import { inventDraft, unitOf } from './invent-draft.ts';
import { waysOut } from './ways-out.ts';

const draft: Draft = {
  ...inventDraft(unitOf(1, 'Norway met Congo.')),
  suggestions: [
    { unit: 'p1', start: 0, end: 6, quote: 'Norway', as: 'name', place: 'NOR', state: 'certain' },
    {
      unit: 'p1',
      start: 11,
      end: 16,
      quote: 'Congo',
      as: 'name',
      place: 'COG',
      places: ['COG', 'COD'],
      state: 'unsure',
    },
  ],
};

function show(it: Draft) {
  const ways = waysOut(new DraftEditor(it));
  render(Publish, ways);
  return { ...ways, user: userEvent.setup() };
}

describe('the last step of the workshop', () => {
  it('opens a draft that lacks nothing, and says what is left out, with the way to it', async () => {
    const { show: shown, open, user } = show(draft);
    expect(screen.getByText('It opens. Nothing has to be mended.')).toBeVisible();
    await user.click(
      screen.getByRole('button', { name: 'Show: One mention is still unsure, and left out.' }),
    );
    expect(shown).toHaveBeenCalledWith('places', 'p1', undefined);
    expect(screen.getByText(/gone when the page is loaded anew/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Open it in the atlas' }));
    expect(open).toHaveBeenCalledOnce();
  });

  it('saves a pack without the words of its text', async () => {
    const save = vi.spyOn(files, 'saveFile').mockImplementation(() => undefined);
    const { user } = show(draft);
    await user.click(screen.getByRole('button', { name: 'A pack without text' }));
    const [name, , json] = save.mock.calls[0] ?? [];
    expect(name).toBe('tiny.without-text.json');
    expect(json).toContain('Norway');
    expect(json).not.toContain('Norway met');
  });

  it('says what must be mended, leads there, and offers nothing until it is', async () => {
    const { date: _, ...undated } = draft.manifest;
    const { show: shown, user } = show({ ...draft, manifest: undated });
    expect(screen.getByText('It does not open yet: one thing has to be mended.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show: The date is missing.' }));
    expect(shown).toHaveBeenCalledWith('cut', undefined, 'date');
    expect(screen.queryByRole('button', { name: 'Open it in the atlas' })).toBeNull();
  });
});
