import { screen, within } from '@testing-library/svelte';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/site/read-library.ts';
import { shelfWords } from '../../src/messages/shelf.ts';
import { PacksAtHand } from '../../src/shelf/packs-at-hand.svelte.ts';
import PlaceThroughTime from '../../src/shelf/PlaceThroughTime.svelte';
import { show } from '../reading/show.ts';
import { serveSite } from './serve-site.ts';

const say = shelfWords.en;
beforeEach(serveSite);

/** A place through the site's texts, once all are read. */
async function through(place: string, [named, all]: readonly [number, number]) {
  const props = { packs: new PacksAtHand(), place };
  const query = `?mode=shelf&place=${place}&lang=en`;
  const shown = show(PlaceThroughTime, query, props, readLibrary('harbour-2024', 'en'));
  await screen.findByText(new RegExp(`^${say.namedIn(named, all)}`));
  return shown;
}
const points = () => within(screen.getByRole('list', { name: say.byDate })).getAllByRole('link');

describe('a place through time', () => {
  it('has a link for each text by date, with the role and the number of passages', async () => {
    await through('GHA', [1, 3]);
    expect(points().map((it) => it.getAttribute('aria-label'))).toEqual([
      'Harbour Statement 2024 (invented example), 16 May 2024: does not name it',
      'NATO Washington Summit Declaration, 10 July 2024: does not name it',
      'Harbour Statement 2025 (invented example), 15 May 2025: Beneficiary, 4 passages',
    ]);
    expect(points()[2]).toHaveAttribute('href', '?pack=harbour-2025&place=GHA&lang=en');
  });

  it('says which texts are silent on it', async () => {
    await through('GHA', [1, 3]);
    const said = screen.getByText(new RegExp(`^${say.namedIn(1, 3)}`));
    expect(said).toHaveTextContent(/Silent.*2024.*NATO Washington Summit Declaration/);
  });

  it('leads from a sentence to its passage, and shows the open text without loading it anew', async () => {
    const { atlas, user } = await through('JPN', [3, 3]);
    const [sentence] = screen
      .getAllByRole('listitem')
      .filter((it) => /host the/.test(it.textContent));
    await user.click(within(sentence!).getByRole('link'));
    expect(atlas.view).toMatchObject({ unit: 'art-1', place: 'JPN' });
    expect(atlas.view.mode).toBeUndefined();
  });

  it('leads back to all texts', async () => {
    const { atlas, user } = await through('JPN', [3, 3]);
    await user.click(screen.getByRole('button', { name: say.allTexts }));
    expect(atlas.view).toMatchObject({ mode: 'shelf' });
    expect(atlas.view.place).toBeUndefined();
  });
});
