import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/site/read-library.ts';
import { buildConcordance } from '../../src/domain/concordance.ts';
import { unitsOf } from '../../src/domain/unit.ts';

const { pack, gazetteer, frameworks } = readLibrary();
const words = (text: string) => text.trim().split(/\s+/).length;

describe('the briefing', () => {
  it('tells the declaration in 12 to 18 scenes, in the time of ten minutes', () => {
    expect(pack.scenes.length).toBeGreaterThanOrEqual(12);
    expect(pack.scenes.length).toBeLessThanOrEqual(18);
    const spoken = pack.scenes.reduce((sum, { notes }) => sum + words(notes.en), 0);
    // People speak some 150 words a minute.
    expect(spoken / 150).toBeGreaterThan(7);
    expect(spoken / 150).toBeLessThan(13);
  });

  it.each(pack.scenes)(
    '$title.en has a title that a back row reads at once',
    ({ title, quote }) => {
      expect(title.ja.length).toBeLessThanOrEqual(24);
      expect(words(title.en)).toBeLessThanOrEqual(8);
      expect((quote ?? '').length).toBeLessThanOrEqual(160);
    },
  );

  const { mentionsIn } = buildConcordance(pack, gazetteer, frameworks);
  it.each(pack.scenes.filter(({ quote, places }) => quote && places))(
    '$title.en lights no place that the words on the screen do not speak of',
    ({ unit = '', quote = '', places }) => {
      const { text = '' } = unitsOf(pack.text).find(({ id }) => id === unit) ?? {};
      const from = text.indexOf(quote);
      const spoken = (mentionsIn.get(unit) ?? [])
        .filter(({ start, end }) => start >= from && end <= from + quote.length)
        .flatMap((mention) => mention.places);
      expect(spoken).toEqual(expect.arrayContaining([...(places ?? [])]));
    },
  );

  it('never calls China a threat', () => {
    const china = pack.scenes.filter(
      ({ places, unit }) => places?.includes('CHN') ?? unit === 'p26',
    );
    for (const { title, notes } of china) {
      expect(title.en + notes.en).not.toMatch(
        /Chinese threat|threats? (from|of|posed by) China|China (is|poses|remains)[^.,;]*threat/i,
      );
      expect(title.ja + notes.ja).not.toMatch(/中国の脅威|脅威である中国/);
    }
  });
});
