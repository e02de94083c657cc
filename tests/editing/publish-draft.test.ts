import { describe, expect, it } from 'vitest';
import { accepted, rejected, settle } from '../../src/editing/decisions.ts';
import { publishDraft } from '../../src/editing/publish-draft.ts';
import type { Draft } from '../../src/pack/draft.ts';
import { parsePack } from '../../src/pack/parse-pack.ts';
import { draftOf, first, on, references } from './invent.ts';

/** What is published of a draft; that it opens is part of it. */
function published(draft: Draft) {
  const { document, leftOut } = publishDraft(draft, references);
  const parsed = parsePack(document, references.gazetteer);
  expect(parsed.ok ? [] : parsed.problems).toEqual([]);
  if (!parsed.ok) throw new Error('it does not open');
  expect(parsed.unanchored).toEqual([]);
  return { pack: parsed.pack, document, leftOut };
}
const mentionsOf = (draft: Draft) =>
  published(draft).pack.mentions.map(({ quote, as, places }) => `${quote} ${as} ${places[0]}`);

describe('a draft is published', () => {
  it('with what is certain, and without what nobody has settled', () => {
    const { leftOut } = published(draftOf());
    expect(leftOut).toEqual([
      { unit: 'p2', quote: 'Congo', why: 'unsure' },
      { unit: 'p2', quote: 'Congo', why: 'unsure' },
    ]);
    expect(mentionsOf(draftOf())).toEqual([
      'Norway name NOR',
      'Portugal name PRT',
      'Norway name NOR',
      'Peru name PER',
      'Morocco name MAR',
      'EU name eu',
      'member states group AUT',
      'Norway name NOR',
    ]);
  });

  it('as was decided, traps and rejected names included', () => {
    const draft = draftOf();
    const decided = [
      ['Congo', accepted({ as: 'metonym', place: 'COG' })],
      ['South China Sea', accepted({ as: 'region', place: 'black-sea' })],
      ['Norway', rejected],
    ] as const;
    const settled = decided.reduce(
      (it, [quote, decision]) => settle(it, on(it, quote), () => decision),
      draft,
    );
    expect(published(settled).leftOut).toEqual([]);
    const mentions = mentionsOf(settled);
    expect(mentions).toContain('Congo metonym COG');
    expect(mentions).toContain('South China Sea region black-sea');
    expect(mentions.join()).not.toContain('Norway');
  });

  it('with the readings that were decided, and the neutral one for all else', () => {
    const draft: Draft = {
      ...draftOf(),
      readings: [
        { unit: 'p1', place: 'NOR', reading: 'supported', quote: 'Norway', by: 'Aino' },
        { unit: 'p3', place: 'PER', reading: 'threat', quote: 'ships' },
      ],
    };
    const nato = { ...draft, manifest: { ...draft.manifest, scheme: 'nato' as const } };
    const { document, leftOut } = published(nato);
    expect(leftOut.at(-1)).toEqual({ unit: 'p3', quote: 'ships', why: 'unmentioned' });
    expect(document.readings).toContainEqual({
      unit: 'p1',
      place: 'NOR',
      reading: 'supported',
      quote: { en: 'Norway' },
    });
    expect(document.readings).toContainEqual({
      unit: 'p1',
      place: 'PER',
      reading: 'mention',
      quote: { en: 'Norway thanks Peru.' },
    });
  });

  it('with groups as they were on the day of the text, though it was tagged with another', () => {
    const draft = draftOf();
    const early = { ...draft, manifest: { ...draft.manifest, date: '1960' } };
    const [eu] = published(early).document.groups;
    expect(eu?.places).toEqual(['BEL', 'DEU', 'FRA', 'ITA', 'LUX', 'NLD']);
  });

  it('with names that several states share as places of its own', () => {
    const draft = draftOf(['A statement', '1. The Soviet Union and Kashmir are named.']);
    const settled = settle(draft, on(draft, 'Kashmir'), () =>
      accepted({ as: 'name', place: 'kashmir' }),
    );
    expect(mentionsOf(settled)).toEqual(['Soviet Union name SUN', 'Kashmir name kashmir']);
  });

  it('with a territory that the map does not draw apart as a place of its own, of its state', () => {
    const { pack } = published(draftOf(['A statement', '1. Tokelau and Norway are named.']));
    expect(pack.mentions.map(({ places }) => places[0])).toEqual(['TKL', 'NOR']);
    expect(pack.manifest.places).toMatchObject([{ id: 'TKL', kind: 'country', partOf: 'NZL' }]);
  });

  it('without one of two mentions of the same words, which is said', () => {
    const draft = draftOf();
    const { unit, quote, start, end } = first(draft, 'Norway');
    const twice = { unit, start: start + 1, end, quote: quote.slice(1), state: 'added' as const };
    const suggestions = draft.suggestions.flatMap((it) =>
      it === first(draft, 'Norway')
        ? [it, { ...twice, decision: accepted({ as: 'name', place: 'NOR' }) }]
        : [it],
    );
    expect(published({ ...draft, suggestions }).leftOut).toContainEqual({
      unit,
      quote: 'orway',
      why: 'overlap',
    });
  });

  it('with headlines, but for those that lack a gist, which are said', () => {
    const headline = { en: 'Lights' };
    const draft: Draft = {
      ...draftOf(),
      headlines: [
        { unit: 'p1', headline, gist: { en: 'Two keep them.' } },
        { unit: 'p2', headline },
      ],
    };
    const { document, leftOut } = published(draft);
    expect(document.headlines.map(({ unit }) => unit)).toEqual(['p1']);
    expect(leftOut).toContainEqual({ unit: 'p2', quote: 'Lights', why: 'incomplete' });
  });
});
