import { localize } from '../../src/text/localized.ts';
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/site/read-library.ts';
import { unitsOf } from '../../src/text/unit.ts';

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
    ['p14', 'partners'],
    ['p20', 'ukraine'],
    ['p28', 'resilience'],
    ['p29', 'technology'],
    ['p29', 'ukraine'],
  ])('say of %s that it is about %s', (unit, topic) => {
    expect(pack.coding.find((it) => it.unit === unit)?.topics).toContain(topic);
  });
});

describe('the headlines', () => {
  it('are written for every unit, in text order', () => {
    expect(pack.headlines.map(({ unit }) => unit)).toEqual(units);
  });

  it.each(pack.headlines)('$unit are short enough to be followed', ({ headline, gist }) => {
    expect(localize(headline, 'ja').length).toBeLessThanOrEqual(24);
    expect(words(localize(headline, 'en'))).toBeLessThanOrEqual(8);
    expect(localize(gist, 'ja').length).toBeLessThanOrEqual(84);
    expect(words(localize(gist, 'en'))).toBeLessThanOrEqual(36);
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

  it.each([
    ['p3', /has shattered/, /打ち砕いた/],
    ['p6', /European Allies and Canada/, /3分の2超.*欧州の同盟国とカナダ/],
    ['p7.3', /battle-decisive/, /戦いを決する/],
    ['p11', /a critical part/, /決定的に重要/],
    ['p15', /what they have done/, /措置をとった/],
    ['p17', /8 July in the strongest possible terms/, /7月8日の攻撃を最も強く非難/],
    ['p19', /growing threat/, /増大する脅威/],
    ['p21', /constrain and contest/, /抑え込んで対抗/],
    ['p28', /Moldova and Bosnia and Herzegovina/, /モルドバとボスニア・ヘルツェゴビナ/],
    ['p31', /mine countermeasures group/, /始動/],
    ['p32', /have broadened/, /広げた/],
  ])('%s say it in the declaration’s own weight', (unit, en, ja) => {
    const { gist } = pack.headlines.find((it) => it.unit === unit)!;
    expect(gist.en).toMatch(en);
    expect(gist.ja).toMatch(ja);
  });

  it('name both of the two countries that ¶28 promises support', () => {
    const { headline } = pack.headlines.find(({ unit }) => unit === 'p28')!;
    expect(headline.en).toMatch(/Moldova.*Bosnia and Herzegovina/);
    expect(headline.ja).toMatch(/モルドバ.*ボスニア・ヘルツェゴビナ/);
  });

  it('keep China’s word, to challenge, for China', () => {
    const others = pack.headlines.filter(({ unit }) => !['p4', 'p27'].includes(unit));
    const challenging = others.filter(({ headline, gist }) =>
      /challenge[sd]? |challenging/i.test(`${headline.en} ${gist.en}`),
    );
    expect(challenging.map(({ unit }) => unit)).toEqual([]);
  });

  it('use the names of today', () => {
    const all = pack.headlines
      .flatMap((it) => [it.headline.ja, it.gist.ja, it.headline.en, it.gist.en])
      .join('\n');
    expect(all).not.toMatch(/グルジア|日米同盟|連合国|北上地域|Turkey\b/);
  });
});
