import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/site/read-library.ts';
import { unitsOf } from '../../src/domain/unit.ts';

const { pack } = readLibrary();
const units = unitsOf(pack.text).map((unit) => unit.id);
const words = (text: string) => text.trim().split(/\s+/).length;

describe('the topics', () => {
  it('are given to every unit, in text order', () => {
    expect(pack.coding.map(({ unit }) => unit)).toEqual(units);
  });

  it('are each about something, and no unit about everything', () => {
    const used = pack.coding.flatMap(({ topics }) => topics);
    expect(new Set(used)).toEqual(new Set(pack.topics.map((topic) => topic.id)));
    for (const { topics } of pack.coding) expect(topics.length).toBeLessThanOrEqual(4);
  });

  it.each([
    ['p26', 'china'],
    ['p17', 'russia'],
    ['p31', 'regions'],
    ['p34', 'climate'],
    ['p35', 'human-security'],
    ['p22', 'terrorism'],
  ])('say of %s that it is about %s', (unit, topic) => {
    expect(pack.coding.find((it) => it.unit === unit)?.topics).toContain(topic);
  });
});

describe('the headlines', () => {
  it('are written for every unit, in text order', () => {
    expect(pack.headlines.map(({ unit }) => unit)).toEqual(units);
  });

  it.each(pack.headlines)('$unit are short enough to be followed', ({ headline, gist }) => {
    expect(headline.ja.length).toBeLessThanOrEqual(24);
    expect(words(headline.en)).toBeLessThanOrEqual(8);
    expect(gist.ja.length).toBeLessThanOrEqual(84);
    expect(words(gist.en)).toBeLessThanOrEqual(36);
    expect(gist.en).toMatch(/\.$/);
    expect(gist.ja).toMatch(/。$/);
  });

  it('never call China a threat', () => {
    for (const { headline, gist } of pack.headlines) {
      for (const text of [headline.en, gist.en])
        expect(text).not.toMatch(
          /Chinese threat|threats? (from|of|posed by) China|China (is|poses|remains)[^.,;]*threat/i,
        );
      for (const text of [headline.ja, gist.ja])
        expect(text).not.toMatch(/中国の脅威|中国[はが][^、。]*脅威|脅威である中国/);
    }
  });

  it('use the names of today', () => {
    const all = pack.headlines
      .flatMap((it) => [it.headline.ja, it.gist.ja, it.headline.en, it.gist.en])
      .join('\n');
    expect(all).not.toMatch(/グルジア|日米同盟|連合国|北上地域|Turkey\b/);
  });
});
