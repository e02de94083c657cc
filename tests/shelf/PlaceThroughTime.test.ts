import { screen, waitFor, within } from '@testing-library/svelte';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/site/read-library.ts';
import { shelfWords } from '../../src/messages/shelf.ts';
import PlaceThroughTime from '../../src/shelf/PlaceThroughTime.svelte';
import { show, the } from '../reading/show.ts';
import { serveSite } from './serve-site.ts';
import { textsAtHand } from './texts.ts';

const say = shelfWords.en;
beforeEach(serveSite);

/** A place through the site's texts, once all are read. */
async function through(place: string, query = `?mode=shelf&place=${place}&lang=en`) {
  const shown = show(PlaceThroughTime, query, textsAtHand, readLibrary('harbour-2024', 'en'));
  await waitFor(() => {
    expect(screen.getByRole('status')).not.toHaveTextContent(say.reading);
    expect(screen.getByRole('region', { name: say.texts })).toBeVisible();
  });
  return shown;
}
const real = () => screen.getByRole('region', { name: say.texts });
const examples = () => screen.getByRole('region', { name: say.examples });
const points = () =>
  within(within(examples()).getByRole('list', { name: say.byDate })).getAllByRole('link');

describe('a place through time', () => {
  it('has a link for each text by date, with the role and the number of passages', async () => {
    await through('GHA');
    expect(points().map((it) => it.getAttribute('aria-label'))).toEqual([
      `Harbour Statement 2024 (invented example), 16 May 2024: ${say.silent}`,
      'Harbour Statement 2025 (invented example), 15 May 2025: Said to benefit · 4 passages',
    ]);
    expect(points()[1]).toHaveAttribute('href', '?pack=harbour-2025&place=GHA&lang=en');
  });

  it('says which texts are silent on it', async () => {
    await through('GHA');
    const said = within(examples()).getByText(new RegExp(`^${say.namedIn(1, 2)}`));
    expect(said).toHaveTextContent(/Silent: Harbour Statement 2024/);
  });

  it('keeps invented examples apart from real texts', async () => {
    await through('JPN');
    expect(real()).toHaveTextContent(say.namedIn(1, 1));
    expect(real()).not.toHaveTextContent(/Harbour/);
    expect(examples()).not.toHaveTextContent(/Washington/);
  });

  it('paints a text that is silent on it as not named, whatever its role were', async () => {
    await through('EST');
    const tones = points().map((it) => the(it, '[data-tone]').dataset['tone']);
    expect(tones).toEqual([expect.not.stringMatching('unnamed'), 'unnamed']);
  });

  it('calls the role of one place by a word for one', async () => {
    await through('TUR');
    expect(real()).toHaveTextContent(/· Ally · 2 passages/);
    expect(real()).not.toHaveTextContent(/Allies ·/);
  });

  it('leads from a sentence to its passage, and shows the open text without loading it anew', async () => {
    const { atlas, user } = await through('JPN');
    const [sentence] = screen
      .getAllByRole('listitem')
      .filter((it) => /host the/.test(it.textContent));
    await user.click(within(sentence!).getByRole('link'));
    expect(atlas.view).toMatchObject({ unit: 'art-1', place: 'JPN' });
    expect(atlas.view.mode).toBeUndefined();
  });

  it('leads back to all texts', async () => {
    const { atlas, user } = await through('JPN');
    await user.click(screen.getByRole('button', { name: say.allTexts }));
    expect(atlas.view).toMatchObject({ mode: 'shelf' });
    expect(atlas.view.place).toBeUndefined();
  });
});
