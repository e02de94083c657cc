import { screen, waitFor, within } from '@testing-library/svelte';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { readLibrary } from '../../scripts/site/read-library.ts';
import { changeRole } from '../../src/compare/change-roles.ts';
import Comparison from '../../src/compare/Comparison.svelte';
import { differencesAsCsv, differencesAsJson } from '../../src/export/text-difference.ts';
import { compareTexts } from '../../src/index/text-comparison.ts';
import { compareWords } from '../../src/messages/compare.ts';
import { en } from '../../src/messages/en.ts';
import { show } from '../reading/show.ts';

const other = 'harbour-2025';

/** The comparison on show once it is there, with the other text as if it had been opened from a file. */
async function compared(query = '', lang = 'en') {
  const shown = show(
    Comparison,
    `?with=${other}&lang=en${query}`,
    (atlas) => {
      atlas.resources.setOther(readLibrary(other, lang));
      return { other };
    },
    readLibrary('harbour-2024', 'en'),
  );
  await screen.findByRole('heading', { level: 1 });
  return shown;
}
/** The text of a place's row; undefined: it has none. */
const row = (name: string) =>
  [...document.querySelectorAll('tr')]
    .map((it) => it.textContent.replace(/\s+/g, ' ').trim())
    .find((it) => it.startsWith(name));

describe('two texts', () => {
  it('say first who is named no longer and who has come in', async () => {
    const { atlas, user } = await compared();
    const [dropped, come] = screen.getAllByText(/^(No longer|Newly) named/);
    expect(dropped!.parentElement).toHaveTextContent(/Estonia.*Peru.*Türkiye.*United States/);
    expect(come!.parentElement).toHaveTextContent(/Ghana.*Brazil.*Ireland/);
    await user.click(within(come!.parentElement!).getByRole('link', { name: /^Ghana/ }));
    expect(atlas.view).toMatchObject({ place: 'GHA', with: other });
  });

  it('say the most named of many, and how many more the table has', async () => {
    show(
      Comparison,
      `?with=${other}&lang=en`,
      (atlas) => {
        atlas.resources.setOther(readLibrary(other, 'ja'));
        return { other };
      },
      readLibrary('washington-2024'),
    );
    const first = (await screen.findByText('No longer named (35)')).parentElement!;
    expect(within(first).getAllByRole('link')).toHaveLength(12);
    expect(first).toHaveTextContent(/NATO.*Ukraine.*Russia.*and 23 more below/);
  });

  it('have the places of both on the map, also those that only the other names', async () => {
    const { atlas } = show(
      Comparison,
      `?with=${other}&lang=en`,
      (atlas) => {
        // Washington's places lie round Europe, those of the other all over the world.
        expect(atlas.extent.compact).toBe(true);
        atlas.resources.setOther(readLibrary(other, 'ja'));
        return { other };
      },
      readLibrary('washington-2024'),
    );
    await screen.findByRole('heading', { level: 1 });
    expect(atlas.extent.compact).toBe(false);
    atlas.compareWith(undefined);
    expect(atlas.extent.compact).toBe(true);
  });

  it('list each place with its counts, roles and further readings', async () => {
    await compared();
    expect(row('Japan')).toMatch(
      /^Japan ?5 passages · Host contributor ?3 passages · Contributor$/,
    );
    expect(row('United States')).toMatch(/^United States ?1 passage observer ?not named$/);
    expect(row('Ghana')).toMatch(/^Ghana ?not named ?4 passages · Beneficiary$/);
  });

  it('list only the places that fared as is asked', async () => {
    await compared('&change=new');
    expect(row('Ghana')).toBeDefined();
    expect(row('Japan')).toBeUndefined();
  });

  it('show by which words a role changed, each with its passage', async () => {
    await compared('&place=JPN');
    const [host, contributor] = screen
      .getAllByRole('definition')
      .filter((it) => it.querySelector('q'));
    expect(host).toHaveTextContent(
      'Art. 1 Norway offers to host the winter exercise of 2025, and Japan',
    );
    expect(contributor).toHaveTextContent('Art. 5 Thailand and Japan will print the tables');
    expect(within(contributor!).getByRole('link', { name: 'Open Art. 5 of 2025' })).toHaveAttribute(
      'href',
      '?pack=harbour-2025&p=art-5&place=JPN&lang=en',
    );
  });

  it('set passages side by side: words dropped and new, and gaps', async () => {
    const { container } = await compared('&place=GHA');
    const [first] = screen.getAllByRole('listitem');
    expect(within(first!).getByText('Ghana').closest('ins')).not.toBeNull();
    expect(within(first!).getByText('Kenya').closest('del')).not.toBeNull();
    expect(first).toHaveTextContent('does not name it');
    expect(container).toHaveTextContent('nothing like it in 2024');
  });

  it('say what each has on a topic', async () => {
    await compared('&topic=rescue');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Rescue and ferries');
    expect(screen.getAllByRole('listitem')).toHaveLength(6);
  });

  it('say where words stand in either', async () => {
    await compared('&q=foghorn');
    expect(screen.getByRole('status')).toHaveTextContent('2024: 0; 2025: 1');
    expect(screen.getByText('foghorn', { selector: 'mark' })).toBeVisible();
  });

  it('say so where they are in different languages', async () => {
    await compared('', 'ja');
    expect(screen.getByText(/are in different languages/)).toBeVisible();
  });
});

it('the differences can be taken away as a table and as data, with the passages', async () => {
  const { atlas } = await compared();
  const { concordance, library } = atlas;
  const comparison = compareTexts({ concordance, library }, readLibrary(other, 'en'), changeRole);
  expect(differencesAsCsv(comparison)).toContain(
    '\r\nJPN,日本,Japan,role,5,3,host,contributor\r\n',
  );
  const document = JSON.parse(differencesAsJson(comparison)) as { places: unknown[] };
  expect(document).toMatchObject({ before: { id: 'harbour-2024' }, after: { id: 'harbour-2025' } });
  expect(document.places).toContainEqual({
    place: 'BRA',
    change: 'new',
    before: { role: 'unnamed', passages: [] },
    after: {
      role: 'contributor',
      passages: [
        { unit: 'art-4-d', label: 'Art. 4(d)' },
        { unit: 'annex-1', label: 'Annex 1' },
      ],
    },
  });
});

it('the passages of a row are quoted with the source of each', async () => {
  const { user } = await compared('&place=JPN');
  const [row] = screen.getAllByRole('listitem').filter((it) => /host/.test(it.textContent));
  await user.click(within(row!).getByRole('button', { name: /^Quote both: Art\. 1 · Art/ }));
  const shown = await screen.findByRole('textbox', { name: en.quotation });
  const quoted = (shown as HTMLTextAreaElement).value;
  expect(await navigator.clipboard.readText()).toBe(quoted);
  const [before, after] = quoted.split('\n\n');
  expect(before).toMatch(/Harbour Statement 2024.*16 May 2024, Art\. 1; English/);
  expect(before).toMatch(/\?pack=harbour-2024&p=art-1/);
  expect(after).toMatch(/Harbour Statement 2025.*15 May 2025/);
  expect(after).toMatch(/\?pack=harbour-2025&p=/);
});

it('the changes become scenes of one’s own: the whole, then a place each with the words of both', async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  const { atlas, user } = await compared();
  await user.click(screen.getByRole('button', { name: compareWords.en.scenes }));
  await waitFor(() => expect(atlas.view.mode).toBe('scenes'));
  const scenes = atlas.resources.own?.scenes ?? [];
  expect(scenes[0]).toMatchObject({ title: { en: '2024 → 2025' }, frame: 'world' });
  expect(scenes[0]!.notes.en).toMatch(/Dropped: .*Estonia.*\nNew: .*Ghana/);
  const ghana = scenes.find(({ picked }) => picked === 'GHA');
  expect(ghana?.title).toMatchObject({ ja: 'ガーナ: 加わった', en: 'Ghana: New' });
  expect(ghana?.passages).toBeUndefined();
  expect(ghana?.notes.en).toMatch(
    /^2024: not named\n\n2025: Said to benefit, 4 passages\nPreamble 1 “/,
  );
  const estonia = scenes.find(({ picked }) => picked === 'EST');
  expect(estonia?.passages).toEqual(['preamble-3', 'annex-1']);
});
