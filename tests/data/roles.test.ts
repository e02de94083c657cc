import { describe, expect, it } from 'vitest';
import { concordance, gazetteer, pack, passages } from './shipped.ts';

/** Whom the map paints, and how; every other country of the gazetteer is unnamed. */
const painted: Record<string, string> = {
  threat: 'RUS',
  enabler: 'BLR IRN PRK',
  challenge: 'CHN',
  partner:
    'ARM AUT AZE BIH CHE GEO IRL KAZ KGZ MDA MLT SRB TJK TKM UKR UZB ' +
    'DZA EGY ISR JOR MAR MRT TUN ARE BHR KWT QAT AUS COL IRQ JPN KOR MNG NZL PAK',
  ally:
    'ALB BEL BGR CAN CZE DEU DNK ESP EST FIN FRA GBR GRC HRV HUN ISL ITA LTU LUX LVA MKD MNE ' +
    'NLD NOR POL PRT ROU SVK SVN SWE TUR USA',
  named: 'XKX',
};
const expected = Object.entries(painted).flatMap(([role, ids]) =>
  ids.split(' ').map((id): [string, string] => [id, role]),
);
const entry = (id: string) => concordance.entries.get(id)!;
const countries = [...gazetteer.values()].filter((place) => place.kind === 'country');

describe('the roles of the declaration', () => {
  it.each(expected)('paint %s as %s', (id, role) => {
    expect(entry(id).finding.role.id).toBe(role);
  });

  it('leave every other country unnamed', () => {
    const listed = new Set(expected.map(([id]) => id));
    const others = countries.filter((place) => !listed.has(place.id));
    expect(others.length).toBeGreaterThan(100);
    expect(others.filter((it) => entry(it.id).finding.role.id !== 'unnamed')).toEqual([]);
  });

  it('make a threat of terrorism, which is no country', () => {
    expect(entry('terrorism').finding.role.id).toBe('threat');
    expect(entry('terrorism').place.kind).toBe('threat');
  });

  it('paint no region, no institution and no area without a state', () => {
    const unpaintable = [...concordance.entries.values()].filter(({ place }) =>
      ['region', 'institution', 'area'].includes(place.kind),
    );
    const found = new Set(unpaintable.map(({ finding }) => finding.role.id));
    expect(unpaintable.length).toBeGreaterThan(15);
    expect([...found].filter((role) => role !== 'named' && role !== 'unnamed')).toEqual([]);
  });

  it('never make partners of those whose partnership is suspended', () => {
    const suspended = [...concordance.entries.values()].filter((it) =>
      it.memberships.some(({ member }) => member.status === 'suspended'),
    );
    const roles = suspended.map((it) => `${it.place.id} ${it.finding.role.id}`);
    expect(roles.sort()).toEqual(['AFG unnamed', 'BLR enabler', 'RUS threat']);
  });
});

describe('the grounds of a role', () => {
  it('are for China both that it challenges and that it enables', () => {
    const { readings } = entry('CHN').finding;
    expect(readings.map((r) => `${r.unit} ${r.reading}`)).toEqual([
      'p4 challenge',
      'p26 enabler',
      'p27 challenge',
    ]);
  });

  it('are for Russia the sentence that calls it the most significant and direct threat', () => {
    const [first] = entry('RUS').finding.readings;
    expect(first).toMatchObject({ unit: 'p3', reading: 'threat' });
    expect(first!.quote).toContain('最も重大かつ直接的な脅威');
  });

  it('are for Serbia, which the text does not name, a membership', () => {
    const { explicit, finding } = entry('SRB');
    expect(explicit).toEqual([]);
    expect(finding.memberships.map((m) => m.framework.id)).toEqual(['pfp']);
  });

  it('are for Kosovo that it is named, and no framework', () => {
    expect(entry('XKX').memberships).toEqual([]);
    expect(entry('XKX').finding.readings.map((r) => r.unit)).toEqual(['p31']);
  });

  it('are there for every place that has a role, and stand', () => {
    for (const { place, finding } of concordance.entries.values()) {
      if (finding.role.id === 'unnamed') continue;
      const { readings, memberships } = finding;
      expect(readings.length + memberships.length, place.id).toBeGreaterThan(0);
      for (const { unit, quote } of readings) expect(passages.get(unit), place.id).toContain(quote);
      for (const { framework, member } of memberships) {
        expect(framework.source.title, place.id).not.toBe('');
        expect(framework.source.url, place.id).toMatch(/^https:/);
        expect(member.status, place.id).toBeUndefined();
      }
    }
  });

  it('come with every country that the text mentions in any way', () => {
    const mentioned = new Set(pack.mentions.flatMap((mention) => mention.places));
    const without = [...mentioned].filter((id) => entry(id).finding.role.id === 'unnamed');
    expect(without).toEqual([]);
  });
});
