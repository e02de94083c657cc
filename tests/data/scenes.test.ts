import { localize } from '../../src/text/localized.ts';
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/site/read-library.ts';
import { buildConcordance } from '../../src/index/concordance.ts';
import { unitsOf } from '../../src/text/unit.ts';

const { pack, gazetteer, frameworks } = readLibrary();
const words = (text: string) => text.trim().split(/\s+/).length;

describe('the briefing', () => {
  it('takes as long to speak as its first words say', () => {
    const [first] = pack.scenes;
    expect(first?.notes.en).toMatch(/^In twelve minutes /);
    expect(first?.notes.ja).toContain('十二分ほど');
    // A speaker to a room says some 130 words, or 320 characters, a minute.
    const spoken = {
      en: pack.scenes.reduce((sum, { notes }) => sum + words(localize(notes, 'en')) / 130, 0),
      ja: pack.scenes.reduce((sum, { notes }) => sum + localize(notes, 'ja').length / 320, 0),
    };
    expect([Math.round(spoken.en), Math.round(spoken.ja)]).toEqual([12, 12]);
  });

  const noted = (unit: string) => pack.scenes.find((scene) => scene.unit === unit)!;

  it('says of Hungary, which it lights among the Allies that pay, that it takes no part', () => {
    const { places, notes } = noted('p15.2');
    expect(places).toContain('HUN');
    expect(notes.en).toMatch(/Not in the text: Hungary[^.]* takes no part[^.]*12 June 2024/);
    expect(notes.ja).toMatch(
      /本文にはないことですが、[^。]*ハンガリーは加わりません。2024年6月12日/,
    );
  });

  it('tells the attacks of 8 July as strongly as the text does', () => {
    const { notes } = noted('p17');
    expect(notes.en).toMatch(/in the strongest possible terms its attacks of 8 July/);
    expect(notes.ja).toMatch(/7月8日の攻撃を、可能な限り強い言葉で非難/);
  });

  it('lights Moldova, and Bosnia and Herzegovina, where it speaks of what they are promised', () => {
    expect(noted('p28').places).toEqual(['MDA', 'BIH']);
  });

  it.each(pack.scenes)(
    '$title.en has a title that a back row reads at once',
    ({ title, quote }) => {
      expect(localize(title, 'ja').length).toBeLessThanOrEqual(24);
      expect(words(localize(title, 'en'))).toBeLessThanOrEqual(8);
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
      expect(localize(title, 'en') + localize(notes, 'en')).not.toMatch(
        /Chinese threat|threats? (from|of|posed by) China|China (is|poses|remains)[^.,;]*threat/i,
      );
      expect(localize(title, 'ja') + localize(notes, 'ja')).not.toMatch(
        /中国の脅威|脅威である中国/,
      );
    }
  });
});
