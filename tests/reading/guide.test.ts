import { localize } from '../../src/text/localized.ts';
import { screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import Page from '../../src/Page.svelte';
import { library, show, the } from './show.ts';

describe('what the editor adds to the text', () => {
  it('the sign after words with a note opens it at the word without reading the passage; Escape closes it, and the focus is back', async () => {
    const { container, address, user } = show(Page, '?lang=en');
    const passage = the(container, '[id="p26"]');
    const [sign] = within(passage).getAllByRole('button', { name: 'Translator’s note' });
    await user.click(sign!);
    const note = screen.getByRole('dialog', { name: 'Translator’s note' });
    const text = passage.querySelector('.said')!.textContent;
    const end = ({ quote }: { quote: string }) => text.indexOf(quote) + quote.length;
    const notes = library.pack.notes.filter(({ unit }) => unit === 'p26');
    const [first] = notes.sort((a, b) => end(a) - end(b));
    expect(note).toHaveTextContent(localize(first!.note, 'en'));
    expect(address.search).toBe('?lang=en');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(sign).toHaveFocus();
  });

  it('the same sign, or collective term, pressed again closes what it opened', async () => {
    const { container, user } = show(Page, '?lang=en');
    for (const word of container.querySelectorAll('[id="p1"] :is(.noted, mark[data-group])')) {
      await user.click(word);
      expect(screen.getByRole('dialog')).toBeVisible();
      await user.click(word);
      expect(screen.queryByRole('dialog')).toBeNull();
    }
    expect.hasAssertions();
  });

  it('headlines stand above the text or in its place, and say whose they are', async () => {
    const { container, address, user } = show(Page, '?lang=en');
    const choice = screen.getByRole('combobox', { name: 'Headlines' });
    await user.selectOptions(choice, 'in place of the text');
    expect(address.search).toBe('?heads=only&lang=en');
    const headline = library.pack.headlines.find(({ unit }) => unit === 'p26')!;
    const passage = the(container, '[id="p26"]');
    expect(await within(passage).findByText(localize(headline.headline, 'en'))).toBeVisible();
    expect(within(passage).getByText(localize(headline.gist, 'en'))).toBeVisible();
    expect(screen.getByText(/the editor’s, and no part of the text/)).toBeVisible();
    expect(passage).toHaveClass('brief');
    await user.click(within(passage).getByText(localize(headline.headline, 'en')));
    expect(passage).not.toHaveClass('brief');
  });

  it('a card makes headlines for the passages that it shows, and for no others', () => {
    const { container } = show(Page, '?place=CHN&lang=ja');
    const isHidden = (it: Element) => it.closest('[data-unit]')?.hasAttribute('hidden');
    const headlines = [...container.querySelectorAll('.headline')];
    expect(headlines.length).toBeGreaterThan(0);
    expect(headlines.filter(isHidden)).toEqual([]);
  });

  it('headlines stand above the text for those who do not read its language, unless they want none', async () => {
    const { container, address, user } = show(Page, '?place=CHN&lang=en');
    const { headline } = library.pack.headlines.find(({ unit }) => unit === 'p26')!;
    expect(await screen.findByText(localize(headline, 'en'))).toBeVisible();
    expect(within(the(container, '[id="p26"]')).getByText('[editor’s summary]')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Back to the text' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Headlines' }), 'none');
    expect(address.search).toBe('?heads=none&lang=en');
    expect(screen.queryByText(localize(headline, 'en'))).toBeNull();
  });

  it('a topic keeps the units about it, and is explained', async () => {
    const { container, address, user } = show(Page, '?lang=en');
    await user.click(screen.getByText('Read by topic'));
    const topics = within(screen.getByRole('list', { name: 'Topics' }));
    await user.click(topics.getByRole('button', { name: /^China/ }));
    expect(address.search).toBe('?topic=china&lang=en');
    const shown = [...container.querySelectorAll('section:not([hidden])')].map((it) => it.id);
    expect(shown.sort()).toEqual(['p26', 'p27', 'p4']);
    expect(screen.getByText(/China in its own right and as an enabler/)).toBeVisible();
  });

  it('all notes are counted and listed at the end, each with the way to its passage', async () => {
    const { address, user } = show(Page, '?lang=en');
    await user.click(
      screen.getByText(`${library.pack.notes.length} translator’s notes`, { selector: 'summary' }),
    );
    const list = screen.getByLabelText('Translator’s note', { selector: 'dl' });
    const links = within(list).getAllByRole('link');
    expect(links).toHaveLength(library.pack.notes.length);
    await user.click(links.at(-1)!);
    expect(address.search).toBe('?p=a5&lang=en');
  });
});
