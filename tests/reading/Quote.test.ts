import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import Announcer from '../../src/reading/Announcer.svelte';
import Quote from '../../src/reading/quote/Quote.svelte';
import Page from '../../src/Page.svelte';
import { show, the } from './show.ts';

const words = 'ロシアは、同盟国の安全保障に対する最も重大かつ直接的な脅威であり続けている。';

function quoting(search = '?place=RUS&lang=en', unit = 'p3', quote = words) {
  const shown = show(Quote, search, { unit, quote });
  const { container: aloud } = render(Announcer, { atlas: shown.atlas });
  const copied = () => navigator.clipboard.readText();
  const press = async () => {
    await shown.user.click(screen.getByRole('button', { name: /^Quote paragraph/ }));
    await screen.findByRole('group', { name: 'Quotation' }, { timeout: 20_000 });
  };
  return { ...shown, aloud, copied, press };
}

describe('the action “quote”', () => {
  it('copies the words with their source and a link that restores the view, and says so', async () => {
    const { press, copied, aloud } = quoting();
    await press();
    const text = await copied();
    expect(text).toContain(`“${words}”`);
    expect(text).toMatch(/10 July 2024, ¶3; Japanese, unofficial translation/);
    expect(text.split('\n').at(-1)).toBe(
      `${location.origin}/?pack=washington-2024&p=p3&place=RUS&lang=en`,
    );
    expect(aloud).toHaveTextContent('Quotation copied.');
  });

  it('carries the notes on the words, the original and the day, and so do all references', async () => {
    vi.useFakeTimers({ now: new Date(2026, 10, 29, 23, 30), toFake: ['Date'] });
    const known = '国連安全保障理事会の常任理事国として';
    const { press, copied, user } = quoting('?p=p26&lang=en', 'p26', known);
    await press();
    const text = await copied();
    expect(text).toContain('Note on “常任理事国として”: The permanent member is China, not “we”.');
    expect(text).toContain('Original: NATO, Washington Summit Declaration, https://www.nato.int/');
    expect(text).toContain('Accessed 29 November 2026');
    for (const format of ['BibTeX', 'RIS', 'CSL-JSON']) {
      await user.click(screen.getByRole('button', { name: `Copy the ${format} reference` }));
      const reference = await copied();
      expect(reference).toContain('The permanent member is China');
      expect(reference).toContain('https://www.nato.int/cps/en/natohq/');
      expect(reference).toMatch(/2026[-/,\s]+11[-/,\s]+29/);
    }
    vi.useRealTimers();
  });

  it('offers the source to reference managers', async () => {
    const { press, copied, user } = quoting();
    await press();
    await user.click(await screen.findByRole('button', { name: 'Copy the BibTeX reference' }));
    expect(await copied()).toMatch(/^@misc\{washington-2024-p3,/);
    expect(screen.getByRole('textbox', { name: 'Quotation' })).toHaveValue(await copied());
    const strip = within(screen.getByRole('group', { name: 'Quotation' }));
    for (const format of ['RIS', 'CSL-JSON']) {
      expect(strip.getByRole('button', { name: `Save the ${format} reference` })).toBeVisible();
    }
  });

  it('shows the text to be copied by hand where the clipboard refuses', async () => {
    const { press, aloud } = quoting();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('refused'));
    await press();
    const text = await screen.findByRole('textbox', { name: 'Quotation' });
    expect((text as HTMLTextAreaElement).value).toContain(words);
    expect(screen.getByRole('group', { name: 'Quotation' })).toHaveTextContent(
      /could not be copied/,
    );
    expect(aloud).toHaveTextContent(/could not be copied/);
  });

  it('is forgotten once the view changes, and closes with the focus where it was', async () => {
    const { press, aloud, atlas, user } = quoting();
    await press();
    await user.click(await screen.findByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('group', { name: 'Quotation' })).toBeNull();
    expect(screen.getByRole('button')).toHaveFocus();
    atlas.pick('CHN');
    await expect.poll(() => aloud.textContent).toContain('China');
  });
});

describe('on the page', () => {
  it('a passage can be quoted that the pointer is in, and the one being read', async () => {
    const { container, user } = show(Page, '?p=p5&lang=en');
    // To ask for roles would be to look at every element of the page each time.
    const quotes = () => screen.getAllByText('Quote').map((it) => it.closest('button'));
    expect(quotes()).toHaveLength(1);
    expect(quotes()[0]).toHaveAccessibleName(/^Quote paragraph 5/);
    await user.hover(the(container, '[id="p3"] .said'));
    await expect.poll(() => quotes().length).toBe(2);
    await user.click(within(the(container, '[id="p3"]')).getByText('Quote'));
    await screen.findByRole('group', { name: 'Quotation' }, { timeout: 20_000 });
    const text = await navigator.clipboard.readText();
    expect(text).toContain('¶3;');
    expect(text).toContain(the(container, '[id="p3"] .said').textContent);
  });
});
