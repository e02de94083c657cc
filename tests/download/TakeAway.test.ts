import { screen, waitFor } from '@testing-library/svelte';
import { afterEach, expect, it } from 'vitest';
import TakeAway from '../../src/download/TakeAway.svelte';
import { versions } from '../../src/library/versions.svelte.ts';
import { en } from '../../src/messages/en.ts';
import { ja } from '../../src/messages/ja.ts';
import { takeAwayWords } from '../../src/messages/take-away.ts';
import { show } from '../reading/show.ts';

const coming = (said: string) => said === en.starting || said === ja.starting;
afterEach(async () => {
  versions.unkept = false;
  // What is offered besides comes by and by, and not after the page has gone.
  await waitFor(() => expect(screen.queryAllByText(coming)).toEqual([]), { timeout: 20_000 });
});

it.each([
  ['Japanese', '?lang=ja', takeAwayWords.ja],
  ['English', '?lang=en', takeAwayWords.en],
])(
  'where the site cannot be kept, that it does not open without a network is said beside the file that does, in %s',
  async (_, search, say) => {
    versions.unkept = true;
    const { user } = show(TakeAway, search);
    expect(screen.queryByText(say.notOffline)).toBeNull();
    await user.click(screen.getByText(say.takeAway));
    expect(await screen.findByText(say.notOffline)).toBeVisible();
    expect(screen.getByRole('link', { name: say.oneFile(4) })).toBeVisible();
  },
);

it('where the site is kept, nothing is said of that, until it turns out not to be', async () => {
  const { user } = show(TakeAway, '?lang=en');
  await user.click(screen.getByText(takeAwayWords.en.takeAway));
  expect(await screen.findByRole('link', { name: takeAwayWords.en.oneFile(4) })).toBeVisible();
  expect(screen.queryByText(takeAwayWords.en.notOffline)).toBeNull();
  versions.unkept = true;
  expect(await screen.findByText(takeAwayWords.en.notOffline)).toBeVisible();
});
