import { describe, expect, it } from 'vitest';
import { roleFindings, silenceFinding } from '../../src/index/findings.ts';
import { referenceLists } from '../../src/index/silence.ts';
import { concordance, frameworks, gazetteer, pack } from '../data/shipped.ts';

describe('what the text says at a glance', () => {
  const found = roleFindings(concordance);
  const of = (id: string) => found.find(({ role }) => role.id === id);

  it('is who is called what by its own words, and not who is member of what', () => {
    expect(found.map(({ role }) => role.id).sort()).toEqual(['challenge', 'enabler', 'threat']);
    expect(of('threat')?.countries.map(({ place }) => place.id)).toEqual(['RUS']);
  });

  it('has a sentence of the text for each', () => {
    for (const { reading, countries } of found) {
      expect(reading.place).toBe(countries[0]?.place.id);
      const said = pack.text.parts
        .flatMap((part) => part.units)
        .find(({ id }) => id === reading.unit);
      expect(said?.text).toContain(reading.quote);
    }
  });

  it('says that China is not called a threat, and says no such thing of Russia', () => {
    expect(of('challenge')?.not?.id).toBe('threat');
    expect(of('threat')?.not).toBeUndefined();
  });

  it('counts whom of the first list that has gaps the text never names', () => {
    const lists = referenceLists(frameworks, gazetteer, [], pack.manifest.date);
    const silence = silenceFinding(concordance, lists);
    expect(silence?.list.id).toBe('nato');
    expect([silence?.missing, silence?.list.members.length]).toEqual([23, 32]);
    expect(silenceFinding(concordance, [])).toBeUndefined();
  });

  it('counts nobody of a region that the text does not speak of', () => {
    const regions = ['western-balkans', 'nowhere'].map((id) => {
      const list = { id, kind: 'region' as const, name: { en: id }, members: ['FJI'], source: '' };
      return silenceFinding(concordance, [list])?.missing;
    });
    expect(regions).toEqual([1, undefined]);
  });
});
