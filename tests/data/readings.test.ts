import { describe, expect, it } from 'vitest';
import { concordance, gazetteer, pack, passages } from './shipped.ts';

const pairOf = (unit: string, place: string) => `${unit} ${place}`;

describe('the readings', () => {
  it('cover every passage and place that it names', () => {
    const read = new Set(pack.readings.map(({ unit, place }) => pairOf(unit, place)));
    const named = [...concordance.entries.values()].flatMap((entry) =>
      entry.explicit.map((mention) => pairOf(mention.unit, entry.place.id)),
    );
    expect(named.length).toBeGreaterThan(200);
    expect([...new Set(named)].filter((pair) => !read.has(pair))).toEqual([]);
  });

  it('quote what stands in their unit', () => {
    const astray = pack.readings.filter(({ unit, quote }) => !passages.get(unit)?.includes(quote));
    expect(astray).toEqual([]);
  });

  it('say of each place one thing only by one sentence', () => {
    const keys = pack.readings.map((r) => [r.unit, r.place, r.reading, r.quote].join('|'));
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  it('read a place only where the passage mentions it', () => {
    const unmentioned = pack.readings.filter(
      ({ unit, place }) =>
        !(concordance.mentionsIn.get(unit) ?? []).some((m) => m.places.includes(place)),
    );
    expect(unmentioned).toEqual([]);
  });

  const called = (kind: string) =>
    new Set(pack.readings.filter((r) => r.reading === kind).map((r) => r.place));

  it('call nobody a threat but Russia and terrorism', () => {
    expect(called('threat')).toEqual(new Set(['RUS', 'terrorism']));
  });

  it('call nobody a challenge but China, and never a threat', () => {
    expect(called('challenge')).toEqual(new Set(['CHN']));
    const ofChina = pack.readings.filter((r) => r.place === 'CHN').map((r) => r.reading);
    expect(ofChina).not.toContain('threat');
  });

  it('call Belarus, North Korea, Iran and China enablers, and nobody else', () => {
    expect(called('enabler')).toEqual(new Set(['BLR', 'PRK', 'IRN', 'CHN']));
  });

  it('condemn Russia and North Korea and nobody else; China is called on and not condemned', () => {
    expect(called('condemned')).toEqual(new Set(['RUS', 'PRK']));
  });

  it('find nobody attacked but Ukraine', () => {
    expect(called('attacked')).toEqual(new Set(['UKR']));
  });

  it.each([
    ['p5', 'JPN', ['partner']],
    ['p15', 'RUS', ['mention']],
    ['p17', 'RUS', ['condemned']],
    ['p17', 'UKR', ['supported', 'attacked']],
    ['p18', 'RUS', ['threat']],
    ['p19', 'RUS', ['threat', 'condemned']],
    ['p19', 'UKR', ['attacked']],
    ['p24', 'BLR', ['enabler']],
    ['p25', 'PRK', ['enabler', 'condemned']],
    ['p26', 'CHN', ['enabler']],
    ['p27', 'CHN', ['challenge']],
  ])('say in %s of %s: %j', (unit, place, kinds) => {
    const said = pack.readings.filter((r) => r.unit === unit && r.place === place);
    expect(said.map((r) => r.reading)).toEqual(kinds);
  });

  it('say “mentioned” only where they say nothing else', () => {
    const pairs = (those: typeof pack.readings) => those.map((r) => pairOf(r.unit, r.place));
    const more = new Set(pairs(pack.readings.filter((r) => r.reading !== 'mention')));
    const only = pairs(pack.readings.filter((r) => r.reading === 'mention'));
    expect(only.filter((pair) => more.has(pair))).toEqual([]);
  });

  it.each([
    ['threat', /脅威/],
    ['challenge', /挑戦/],
    ['condemned', /侵略|責任|違反|非難/],
    ['attacked', /侵攻|侵略|戦争|攻撃|化学兵器/],
  ])('rest %s on a sentence that uses its words', (kind, word) => {
    const without = pack.readings.filter((r) => r.reading === kind && !word.test(r.quote));
    expect(without).toEqual([]);
  });

  it('call Allies only those who are', () => {
    const strangers = [...called('ally')].filter(
      (id) =>
        gazetteer.get(id)?.kind === 'country' &&
        concordance.entries.get(id)?.finding.role.id !== 'ally',
    );
    expect(strangers).toEqual([]);
    expect(called('ally')).toContain('SWE');
  });

  it('find Ukraine supported in its paragraphs and in the annex', () => {
    const units = pack.readings
      .filter((r) => r.place === 'UKR' && r.reading === 'supported')
      .map((r) => r.unit);
    expect(units).toEqual(expect.arrayContaining(['p15', 'p16', 'a1', 'a6']));
  });
});

describe('the notes', () => {
  it('quote words that stand once in their unit', () => {
    const counts = pack.notes.map(({ unit, quote }) => ({
      unit,
      quote,
      times: passages.get(unit)!.split(quote).length - 1,
    }));
    expect(counts.length).toBeGreaterThan(0);
    expect(counts.filter(({ times }) => times !== 1)).toEqual([]);
  });

  it('warn of every word that the translation sets twice where the original has two', () => {
    // 形態及び形態, 即応性、即応性: a word of two characters or more, and what joins it to itself.
    const twice = /([\p{sc=Han}\p{sc=Katakana}]{2,})で?(?:、|及び|と|・)\1(?!(?!及び)\p{sc=Han})/u;
    const found = [...passages].flatMap(([unit, text]) => {
      const [words] = twice.exec(text) ?? [];
      return words === undefined ? [] : [`${unit} ${words}`];
    });
    expect(found).toHaveLength(7);
    const noted = pack.notes.map(({ unit, quote }) => `${unit} ${quote}`);
    expect(noted).toEqual(expect.arrayContaining(found));
  });

  it.each([
    ['p6', '3分の2以上'],
    ['p10', '均衡のとれた'],
    ['p11', '重要な部分'],
    ['p15', '次のことを行っています'],
    ['p28', '欧州統合を進める'],
    ['p28', '可能性がある'],
    ['p32', '支援の範囲を拡大し'],
    ['p38', 'そしてトルコでの会合'],
  ])('say what the original of %s has for %s', (unit, quote) => {
    expect(pack.notes.some((note) => note.unit === unit && note.quote === quote)).toBe(true);
  });

  it('warn of every place where 日米同盟 or a 両国 that names no pair stands', () => {
    const noted = pack.notes.map(({ unit, quote }) => `${unit} ${quote.slice(0, 4)}`);
    expect(noted.filter((note) => note.endsWith('日米同盟'))).toHaveLength(3);
    expect(noted).toEqual(expect.arrayContaining(['p1 両国間', 'p27 両国は']));
  });
});
