import { fireEvent, screen, within } from '@testing-library/svelte';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readLibrary } from '../../scripts/site/read-library.ts';
import { browserSource } from '../../src/library/browser-source.ts';
import { shelfWords } from '../../src/messages/shelf.ts';
import PackCards from '../../src/shelf/PackCards.svelte';
import { PacksAtHand } from '../../src/shelf/packs-at-hand.svelte.ts';
import { show } from '../reading/show.ts';
import { serveSite } from './serve-site.ts';

const say = shelfWords.en;
const kept = 'Kept Statement';

beforeEach(async () => {
  serveSite();
  const { pack } = readLibrary('harbour-2024', 'en');
  const manifest = { ...pack.manifest, id: 'kept', title: { en: kept } };
  await browserSource.keep({ ...pack, manifest }, [], 'data:image/svg+xml,<svg/>');
});

afterEach(() => browserSource.remove('kept'));

/** The cards, once both lists are read. */
async function cards(query = '') {
  const packs = new PacksAtHand();
  await packs.list();
  const open = vi.fn<(id: string) => void>();
  const compare = vi.fn<(id: string) => void>();
  const shown = show(PackCards, `?mode=shelf&lang=en${query}`, { packs, open, compare });
  return { ...shown, open, compare };
}
const titles = () =>
  screen.getAllByRole('heading', { level: 4 }).map((it) => it.textContent.trim());
const cardOf = (title: string) =>
  screen.getByRole('link', { name: title }).closest('article') ?? document.body;

describe('the cards of the shelf', () => {
  it('say what a text is and who is named in it most', async () => {
    await cards();
    const card = cardOf('NATO Washington Summit Declaration');
    expect(card).toHaveTextContent(/10 July 2024 · NATO · Japanese/);
    expect(card).toHaveTextContent(/Named most\s*Ukraine/);
    expect(within(card).queryByText(say.invented)).toBeNull();
  });

  it('say without a network which of the site cannot be read, and no more once there is one', async () => {
    await cards();
    const away = () => screen.queryAllByText(say.away).map((it) => it.closest('article'));
    const onLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    window.dispatchEvent(new Event('offline'));
    await vi.waitFor(() => expect(away()).not.toEqual([]));
    expect(away()).toContain(cardOf('Harbour Statement 2025 (invented example)'));
    expect(away()).not.toContain(cardOf(kept));
    onLine.mockRestore();
    window.dispatchEvent(new Event('online'));
    await vi.waitFor(() => expect(away()).toEqual([]));
  });

  it('have a map each, which a kept text brings along', async () => {
    await cards();
    const mapOf = (title: string) => cardOf(title).querySelector('img')?.src;
    expect(mapOf('NATO Washington Summit Declaration')).toMatch(/washington-2024\/first-map\.svg$/);
    expect(mapOf(kept)).toBe('data:image/svg+xml,<svg/>');
  });

  it('show no map that cannot be had', async () => {
    await cards();
    const map = cardOf('NATO Washington Summit Declaration').querySelector('img')!;
    expect(map).toBeVisible();
    await fireEvent.error(map);
    expect(map).not.toBeVisible();
  });

  it('stand apart: the site’s, those kept here, invented examples, which say that they are', async () => {
    await cards();
    const sections = screen.getAllByRole('heading', { level: 3 }).map((it) => it.textContent);
    expect(sections).toEqual([say.published, say.kept, say.examples]);
    expect(cardOf('Harbour Statement 2025 (invented example)')).toHaveTextContent(say.invented);
  });

  it('are sorted and filtered by the address, which the reader changes', async () => {
    const { atlas, user } = await cards('&year=2025');
    expect(titles()).toEqual(['Harbour Statement 2025 (invented example)']);
    await user.selectOptions(screen.getByLabelText(say.filter.year), '');
    await user.selectOptions(screen.getByLabelText(say.filter.issuer), 'NATO');
    expect(titles()).toEqual(['NATO Washington Summit Declaration']);
    expect(atlas.view).toMatchObject({ mode: 'shelf', issuer: 'NATO' });
    expect(atlas.view.year).toBeUndefined();
  });

  it('say when a filter leaves none', async () => {
    await cards('&year=1999');
    expect(screen.getByText(say.noneLeft)).toBeVisible();
  });

  it('bring a kept text back after it was removed', async () => {
    const { user } = await cards();
    await user.click(screen.getByRole('button', { name: say.remove(kept) }));
    expect(await screen.findByText(new RegExp(say.removed(kept)))).toBeVisible();
    expect(await browserSource.list()).toEqual([]);
    expect(screen.getByRole('button', { name: say.undo })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: say.undo }));
    expect(await screen.findByRole('link', { name: kept })).toBeVisible();
    expect((await browserSource.list()).map(({ id }) => id)).toEqual(['kept']);
  });

  it('open a kept text in this page, and lay any but the open one beside it', async () => {
    const { user, open, compare } = await cards();
    await user.click(screen.getByRole('link', { name: kept }));
    expect(open).toHaveBeenCalledWith('kept');
    await user.click(screen.getByRole('button', { name: say.compare(kept) }));
    expect(compare).toHaveBeenCalledWith('kept');
    const own = cardOf('NATO Washington Summit Declaration');
    expect(within(own).queryByRole('button', { name: /^Compare/ })).toBeNull();
  });
});
