import { screen, waitFor, within } from '@testing-library/svelte';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/site/read-library.ts';
import { en } from '../../src/messages/en.ts';
import { shelfWords } from '../../src/messages/shelf.ts';
import UnnamedInTexts from '../../src/shelf/UnnamedInTexts.svelte';
import { show } from '../reading/show.ts';
import { serveSite } from './serve-site.ts';
import { textsAtHand } from './texts.ts';

const say = shelfWords.en;
beforeEach(serveSite);

describe('who is named in no text', () => {
  it('is said of the members of a framework, with who is named by some texts only', async () => {
    const search = '?mode=shelf&set=eu&lang=en';
    const shown = show(UnnamedInTexts, search, textsAtHand, readLibrary('harbour-2024', 'en'));
    const { atlas, user } = shown;
    const examples = await screen.findByRole('region', { name: say.examples });
    await waitFor(() =>
      expect(within(examples).getByRole('row', { name: /^Estonia/ })).toHaveTextContent(
        /Harbour Statement 2024.*Harbour Statement 2025/,
      ),
    );
    expect(within(examples).getByRole('button', { name: 'Malta' })).toBeVisible();
    expect(within(examples).queryByRole('button', { name: 'Norway' })).toBeNull();
    await user.selectOptions(screen.getByLabelText(en.referenceList), 'asean');
    expect(atlas.view).toMatchObject({ mode: 'shelf', set: 'asean' });
    await user.click(within(examples).getAllByRole('button')[0]!);
    expect(atlas.view.place).toBeDefined();
  });
});
