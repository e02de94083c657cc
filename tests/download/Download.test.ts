import { screen, waitFor } from '@testing-library/svelte';
import { afterEach, expect, it } from 'vitest';
import Download from '../../src/download/Download.svelte';
import { versions } from '../../src/library/versions.svelte.ts';
import { en } from '../../src/messages/en.ts';
import { ja } from '../../src/messages/ja.ts';
import { downloadWords } from '../../src/messages/download.ts';
import { show } from '../reading/show.ts';

const coming = (said: string) => said === en.starting || said === ja.starting;
afterEach(async () => {
  versions.unkept = false;
  // What is offered besides comes by and by, and not after the page has gone.
  await waitFor(() => expect(screen.queryAllByText(coming)).toEqual([]), { timeout: 20_000 });
});

it.each([
  ['Japanese', '?lang=ja', downloadWords.ja],
  ['English', '?lang=en', downloadWords.en],
])(
  'where the site cannot be kept, that it does not open without a network is said beside the file that does, in %s',
  async (_, search, say) => {
    versions.unkept = true;
    show(Download, search);
    expect(await screen.findByText(say.notOffline)).toBeVisible();
    expect(screen.getByRole('link', { name: say.oneFile(3.4) })).toBeVisible();
  },
);

it('where the site is kept, nothing is said of that, until it turns out not to be', async () => {
  show(Download, '?lang=en');
  expect(await screen.findByRole('link', { name: downloadWords.en.oneFile(3.4) })).toBeVisible();
  expect(screen.queryByText(downloadWords.en.notOffline)).toBeNull();
  versions.unkept = true;
  expect(await screen.findByText(downloadWords.en.notOffline)).toBeVisible();
});
