import { screen, waitFor } from '@testing-library/svelte';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readLibrary } from '../../scripts/site/read-library.ts';
import { shelfWords } from '../../src/messages/shelf.ts';
import { withoutText } from '../../src/pack/without-text.ts';
import Shelf from '../../src/shelf/Shelf.svelte';
import { show } from '../reading/show.ts';
import { inventDraft, unitOf } from '../workshop/invent-draft.ts';
import { serveSite } from './serve-site.ts';

const say = shelfWords.en;

beforeEach(serveSite);

describe('a file that is chosen where a pack is asked for', () => {
  const draft = inventDraft(unitOf(1, 'Norway sails.'));
  const choose = async (name: string, content: string) => {
    const [ontext, onclose] = [vi.fn<(file: File) => void>(), vi.fn()];
    const { user } = show(Shelf, '?mode=shelf&lang=en', { ontext, onclose });
    const file = new File([content], name);
    await user.upload(screen.getByLabelText(say.openFile), file);
    return { file, ontext };
  };

  it.each([
    ['last-night.txt', 'Norway sails.'],
    ['last-night.draft.json', JSON.stringify(draft)],
  ])('is added as a text if it is one: %s', async (name, content) => {
    const { file, ontext } = await choose(name, content);
    await waitFor(() => expect(ontext).toHaveBeenCalledWith(file));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('waits for its text if it is a pack without', async () => {
    await choose(
      'tiny.without-text.json',
      JSON.stringify(withoutText(readLibrary('harbour-2024', 'en').pack)),
    );
    expect(await screen.findByText(/comes without its text/)).toBeVisible();
  });

  it('is refused with each reason if it is a pack that does not open', async () => {
    const { ontext } = await choose('pack.json', '{"format": 3}');
    expect(await screen.findByRole('alert')).toHaveTextContent(say.refused('pack.json'));
    expect(ontext).not.toHaveBeenCalled();
  });
});
