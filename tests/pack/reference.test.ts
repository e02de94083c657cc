import { describe, expect, it } from 'vitest';
import { parseFrameworks, parseGazetteer } from '../../src/pack/reference.ts';

const name = { ja: 'フリードニア', en: 'Freedonia' };
const place = { id: 'FRE', kind: 'country', name, forms: ['the Republic'] };
const framework = {
  id: 'league',
  kind: 'alliance',
  name,
  short: name,
  source: { title: 'A list' },
  members: [{ place: 'FRE', since: '1933-11' }],
};

describe('the gazetteer', () => {
  it('is every place by its id', () => {
    const gazetteer = parseGazetteer({ format: 1, places: [place] });
    expect([...gazetteer.keys()]).toEqual(['FRE']);
    expect(gazetteer.get('FRE')).toMatchObject({ id: 'FRE', kind: 'country', name });
  });

  it.each([
    ['another version', { format: 2, places: [place] }],
    ['a kind of place unheard of', { format: 1, places: [{ ...place, kind: 'empire' }] }],
    ['a name in one language', { format: 1, places: [{ ...place, name: { en: 'Freedonia' } }] }],
    ['a frame of three numbers', { format: 1, places: [{ ...place, frame: [1, 2, 3] }] }],
  ])('is refused for %s', (_, raw) => {
    expect(() => parseGazetteer(raw)).toThrow();
  });
});

describe('the frameworks', () => {
  const file = (it: object) => ({ format: 1, asOf: '2020-01-01', frameworks: [it] });

  it('each carry the date the file is of', () => {
    expect(parseFrameworks(file(framework))).toEqual([{ ...framework, asOf: '2020-01-01' }]);
  });

  it('may each carry a date of their own, and when a member left', () => {
    const members = [{ place: 'FRE', since: '1933', until: '1936-03' }];
    const own = { ...framework, asOf: '2019-09', members };
    expect(parseFrameworks(file(own))).toEqual([own]);
  });

  it.each([
    [
      'a status other than suspended',
      { ...framework, members: [{ place: 'FRE', status: 'late' }] },
    ],
    ['a kind unheard of', { ...framework, kind: 'club' }],
    ['a date in words', { ...framework, members: [{ place: 'FRE', since: 'May 1933' }] }],
    ['an end in words', { ...framework, members: [{ place: 'FRE', until: 'May 1936' }] }],
  ])('are refused for %s', (_, it) => {
    expect(() => parseFrameworks(file(it))).toThrow();
  });
});
