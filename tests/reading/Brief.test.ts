import { screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import Brief from '../../src/reading/brief/Brief.svelte';
import PlaceCard from '../../src/reading/PlaceCard.svelte';
import { show, the } from './show.ts';

const brief = (place: string, lang = 'en', names: string[] = []) =>
  show(Brief, `?place=${place}&lang=${lang}`, (atlas) => ({ entry: atlas.entry!, names }));
const section = (name: string) =>
  screen.getByRole('heading', { level: 3, name }).nextElementSibling as HTMLElement;
const linksIn = (element: HTMLElement) =>
  within(element)
    .getAllByRole('link')
    .map((link) => link.textContent);

describe('the brief of Türkiye', () => {
  it('says what each paragraph says of it, each with its number as a link', () => {
    brief('TUR');
    const said = section('Paragraph by paragraph');
    expect(linksIn(said)).toEqual(['¶8', '¶38']);
    const [host, venue] = within(said).getAllByRole('listitem');
    expect(host).toHaveTextContent(/as an Ally.*イージス・アショア/);
    expect(venue).toHaveTextContent(/mentioned.*トルコでの会合/);
  });

  it('says where it is named first and last', () => {
    const { container } = brief('TUR');
    expect(container).toHaveTextContent(/First named:\s*¶8\s+Last named:\s*¶38/);
  });

  it('keeps the implied apart, each collective term with its rule and source', () => {
    const { container } = brief('TUR');
    expect(linksIn(section('Covered by a collective term'))).toHaveLength(22);
    expect(container).toHaveTextContent('The Allies other than the United States and Canada');
    expect(container).toHaveTextContent('Memorandum of understanding of Bulgaria, Romania');
  });

  it('has its other names, without those that the card shows', () => {
    brief('TUR', 'en', ['トルコ', 'Türkiye', 'トルコ共和国', 'Turkey']);
    expect(section('Other names')).toHaveTextContent(/^トルコ共和国 · Turkey$/);
  });
});

describe('who is named together with Russia', () => {
  it('is told with the number of passages and each of them', () => {
    brief('RUS');
    const rows = within(screen.getByRole('list', { name: 'Named together: Russia' }));
    const [first] = rows.getAllByRole('listitem');
    const [other, ...passages] = within(first!).getAllByRole('link');
    expect(other).toHaveAccessibleName('Ukraine 12 passages');
    expect(passages).toHaveLength(12);
  });

  it('has a line for each, the heavier the more passages', () => {
    const { container } = brief('RUS');
    const weights = [...container.querySelectorAll('path')].map((path) =>
      Number(path.getAttribute('stroke-width')),
    );
    expect(weights.length).toBe(screen.getAllByRole('list')[1]!.children.length);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    expect(weights[0]).toBeGreaterThan(weights.at(-1)!);
  });

  it('is more than is shown at first', async () => {
    const { user } = brief('RUS');
    const list = screen.getByRole('list', { name: 'Named together: Russia' });
    expect(list.children).toHaveLength(8);
    await user.click(screen.getByRole('button', { name: '6 more' }));
    expect(list.children).toHaveLength(14);
    expect(screen.queryByRole('button', { name: /more$/ })).toBeNull();
  });

  it('leads on by a name', async () => {
    const { address, user } = brief('RUS');
    await user.click(screen.getByRole('link', { name: /^Belarus/ }));
    expect(address.search).toBe('?place=BLR&lang=en');
  });
});

describe('the brief of a place that is no country', () => {
  it.each(['black-sea', 'nato', 'terrorism'])('says what each paragraph says of %s', (place) => {
    const { atlas } = brief(place);
    const said = within(section('Paragraph by paragraph')).getAllByRole('listitem');
    expect(said.length).toBe(new Set(atlas.entry!.readings.map((it) => it.unit)).size);
  });

  it('invents nothing for a place that the text neither names nor implies', () => {
    brief('BRA');
    expect(screen.queryAllByRole('heading')).toEqual([]);
  });
});

describe('the card', () => {
  const card = (place: string) =>
    show(PlaceCard, `?place=${place}&lang=en`, (atlas) => ({
      entry: atlas.entry!,
      onclose: () => undefined,
    }));

  it('makes its brief only when it is opened', async () => {
    const { container, user } = card('MDA');
    expect(screen.queryByRole('heading', { level: 3 })).toBeNull();
    await user.click(the(container, 'summary'));
    expect(
      await screen.findByRole('heading', { level: 3, name: 'Paragraph by paragraph' }),
    ).toBeVisible();
  });

  it('opens its brief for the printer alone', async () => {
    const { container } = card('MDA');
    const fold = the(container, 'details') as HTMLDetailsElement;
    window.dispatchEvent(new Event('beforeprint'));
    expect(fold.open).toBe(true);
    expect(
      await screen.findByRole('heading', { level: 3, name: 'Paragraph by paragraph' }),
    ).toBeVisible();
    window.dispatchEvent(new Event('afterprint'));
    await expect.poll(() => fold.open).toBe(false);
  });
});
