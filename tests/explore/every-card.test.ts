import { localize } from '../../src/text/localized.ts';
import { tick } from 'svelte';
import { expect, it } from 'vitest';
import { passagesOf, unitsOf } from '../../src/text/unit.ts';
import Page from '../../src/Page.svelte';
import { citation } from '../../src/messages/words.ts';
import { library, show, the } from '../reading/show.ts';
import { predicateOf } from '../../src/scheme/scheme.ts';

const passages = passagesOf(library.pack.text);
const labels = new Map(unitsOf(library.pack.text).map(({ id, label }) => [id, label]));
const titles = new Set(library.pack.text.parts.map(({ titleUnit }) => titleUnit));
const text = [...passages.values()].join('\n');
const { names } = library;

it('whatever country is painted has a card that says how, by which sentences or which list, with all its sentences under it, or is truly not named', async () => {
  const { container, atlas } = show(Page, '?lang=en');
  const painted = [...atlas.concordance.entries.values()].filter(
    ({ place, finding }) => place.kind === 'country' && finding.role.id !== 'unnamed',
  );
  expect(painted).toHaveLength(73);
  let unnamed = 0;
  for (const { place, finding, explicit } of painted) {
    // As a click on the map does.
    atlas.pick(place.id);
    await tick();
    const name = place.name.en;
    const card = the(container, 'article.card:not([hidden])');
    expect(the(card, 'h1')).toHaveTextContent(localize(place.name, 'en'));

    const why = the(card, '.evidence');
    expect(the(why, 'h2'), name).toHaveTextContent(localize(predicateOf(finding.role), 'en'));
    const quotes = [...why.querySelectorAll('blockquote')];
    for (const quote of quotes) {
      const link = the(quote, 'a');
      const unit = link.getAttribute('data-read') ?? '';
      expect(passages.get(unit), name).toContain(the(quote, 'q').textContent);
      expect(link.textContent, name).toBe(citation(labels.get(unit) ?? ''));
    }
    if (['ally', 'partner'].includes(finding.role.id)) {
      expect(finding.memberships.length, name).toBeGreaterThan(0);
      for (const { framework } of finding.memberships) {
        expect(why, name).toHaveTextContent(localize(framework.name, 'en'));
        expect(why, name).toHaveTextContent(framework.source.title);
      }
    } else {
      expect(quotes.length, name).toBeGreaterThan(0);
    }

    const shown = [...container.querySelectorAll<HTMLElement>('section.unit:not([hidden])')];
    const marks = shown.flatMap((unit) =>
      [...unit.querySelectorAll(`mark[data-place="${place.id}"]:not([data-as])`)].map(
        (mark) => `${unit.id} ${mark.textContent}`,
      ),
    );
    const sentences = explicit.filter(({ unit }) => !titles.has(unit));
    expect(marks, name).toEqual(sentences.map(({ unit, quote }) => `${unit} ${quote}`));
    if (marks.length > 0) {
      expect(card, name).not.toHaveTextContent('Not named in the text');
      continue;
    }
    unnamed++;
    expect(card, name).toHaveTextContent('Not named in the text');
    // A letter alone (独) stands in other words.
    const forms = names.get(place.id)?.filter((form) => form.length > 1);
    expect(
      forms?.filter((form) => text.includes(form)),
      name,
    ).toEqual([]);
  }
  expect(unnamed).toBeGreaterThan(0);
});
