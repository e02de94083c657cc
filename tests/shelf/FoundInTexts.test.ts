import { screen, waitFor, within } from '@testing-library/svelte';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { indexFiles } from '../../scripts/site/index-files.ts';
import { packIds, readLibrary } from '../../scripts/site/read-library.ts';
import { shelfWords } from '../../src/messages/shelf.ts';
import FoundInTexts from '../../src/shelf/FoundInTexts.svelte';
import { show } from '../reading/show.ts';
import { serveIndexedSite, serveSite } from './serve-site.ts';
import { textsAtHand } from './texts.ts';

const say = shelfWords.en;
beforeEach(serveSite);

const status = () => screen.getByRole('status').textContent.trim();
const titles = () =>
  screen
    .queryAllByRole('heading', { level: 4 })
    .map((it) => it.textContent.trim())
    .filter((it) => it !== say.examples);

/** A search over the site's texts, once it is over. */
async function found(query: string, more = '') {
  const search = `?q=${encodeURIComponent(query)}&mode=shelf&lang=en${more}`;
  const shown = show(FoundInTexts, search, textsAtHand, readLibrary('harbour-2024', 'en'));
  await searched();
  return shown;
}
const searched = () => waitFor(() => expect(status()).toMatch(/ of 3 texts|any of 3 texts/));

describe('a search of all texts', () => {
  it('shows what it finds by text, each passage a link with the words marked', async () => {
    await found('lifeboat');
    expect(status()).toMatch(/^\d+ passages in 2 of 3 texts\.$/);
    expect(titles()).toEqual([
      'Harbour Statement 2025 (invented example)',
      'Harbour Statement 2024 (invented example)',
    ]);
    const [hit] = screen.getAllByRole('link', { name: /lifeboat/i });
    expect(hit).toHaveAttribute('href', expect.stringMatching(/\?pack=harbour-2025&p=art/));
    expect(within(hit!).getByRole('mark')).toHaveTextContent(/^lifeboat$/i);
  });

  it('finds words in every edition of a text, and leads to that edition', async () => {
    await found('救命艇');
    expect(titles()).toHaveLength(2);
    const [hit] = screen.getAllByRole('link', { name: /救命艇/ });
    expect(hit).toHaveAttribute('href', expect.stringMatching(/edition=ja/));
    expect(hit).toHaveTextContent(/Japanese/);
  });

  it('finds a place by its name in the reader’s language in texts of another', async () => {
    const { atlas, user } = await found('Ukraine');
    expect(titles()).toEqual(['NATO Washington Summit Declaration']);
    await user.click(screen.getByRole('button', { name: say.throughTime('Ukraine') }));
    expect(atlas.view).toMatchObject({ mode: 'shelf', place: 'UKR' });
  });

  it('finds topics and leads to all passages on one', async () => {
    await found('Deterrence and defence');
    const topics = screen.getAllByRole('link', { name: new RegExp(`^${say.topic}`) });
    expect(topics[0]).toHaveAttribute('href', expect.stringMatching(/topic=/));
  });

  it('finds a text by its title, issuer or year', async () => {
    await found('invented example');
    expect(titles()).toEqual([
      'Harbour Statement 2025 (invented example)',
      'Harbour Statement 2024 (invented example)',
    ]);
  });

  it('looks only in texts that the filter leaves', async () => {
    await found('lifeboat', '&year=2024');
    expect(titles()).toEqual(['Harbour Statement 2024 (invented example)']);
  });

  it('reads no text that the index of the site says is without the words', async () => {
    const asked = serveIndexedSite(new Map(indexFiles(packIds())));
    const { atlas } = await found('foghorn');
    expect(titles()).toEqual(['Harbour Statement 2025 (invented example)']);
    const packs = () => asked.filter((it) => it.endsWith('pack.json'));
    expect(packs()).toEqual(['./data/harbour-2025/pack.json']);
    expect(screen.queryByText(say.more)).toBeNull();
    atlas.arrangeShelf({ query: 'Ukraine' });
    await waitFor(() => expect(titles()).toEqual(['NATO Washington Summit Declaration']));
    expect(packs()).toHaveLength(2);
  });

  it('reads all texts where the index cannot be had', async () => {
    serveIndexedSite(new Map());
    await found('foghorn');
    expect(titles()).toEqual(['Harbour Statement 2025 (invented example)']);
  });

  it('follows what is typed', async () => {
    const { atlas } = await found('lifeboat');
    atlas.arrangeShelf({ query: 'foghorn' });
    await waitFor(() => expect(titles()).toEqual(['Harbour Statement 2025 (invented example)']));
    atlas.arrangeShelf({ query: 'zzzz' });
    await waitFor(() => expect(status()).toBe(say.foundIn(0, 0, 3)));
  });
});
