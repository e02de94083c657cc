import { describe, expect, it } from 'vitest';
import {
  parseCrossReferences,
  parseFrameworks,
  parseGazetteer,
  parseRegions,
  parseSeas,
} from '../../src/pack/reference.ts';

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
    const { gazetteer, names } = parseGazetteer({ format: 1, places: [place] });
    expect([...gazetteer.keys()]).toEqual(['FRE']);
    expect(gazetteer.get('FRE')).toMatchObject({ id: 'FRE', kind: 'country', name });
    expect(names.get('FRE')).toEqual(['フリードニア', 'Freedonia', 'the Republic']);
  });

  it.each([
    ['nothing', null],
    ['no list', { places: 1 }],
    ['another version', { format: 2, places: [place] }],
    ['a kind of place unheard of', { format: 1, places: [{ ...place, kind: 'empire' }] }],
    ['a name in one language', { format: 1, places: [{ ...place, name: { en: 'Freedonia' } }] }],
    ['a frame of three numbers', { format: 1, places: [{ ...place, frame: [1, 2, 3] }] }],
  ])('is refused for %s', (_, raw) => {
    expect(() => parseGazetteer(raw)).toThrow();
  });
});

it('cross-references lead from a name to places; what is none is refused', () => {
  const reference = { name: { ja: '首都', en: 'The capital' }, forms: [], places: ['FRE'] };
  const file = (crossReferences: unknown) => ({ format: 1, crossReferences });
  expect(parseCrossReferences(file([reference]))).toEqual([reference]);
  expect(() => parseCrossReferences(file({}))).toThrow(/^cross-references\.json/);
  expect(() => parseCrossReferences(file([{ ...reference, places: [] }]))).toThrow();
});

it('a file that is refused is told where, with what was expected and found', () => {
  const raw = { format: 1, places: [{ ...place, kind: 'empire' }] };
  expect(() => parseGazetteer(raw)).toThrow(
    /^gazetteer\.json places\.0\.kind: it must be "country", .* or "threat", and is "empire"\.$/,
  );
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

describe('the regions', () => {
  const rule = { ja: '環の内', en: 'Inside the ring' };
  const recipe = { place: 'lake', camera: [0, 0, 9, 9], rule, source: 'us' };
  const frame = [
    [170, 0],
    [190, 0],
    [190, 9],
  ];
  const sea = { ...recipe, shape: 'sea', frame, seed: [180, 3] };
  const states = { ...recipe, shape: 'states', states: ['FRE', 'SYL'] };

  it('are recipes, each with what its shape needs', () => {
    const recipes = [sea, states, { ...recipe, shape: 'frame', frame }];
    expect(parseRegions(recipes)).toEqual(recipes);
  });

  it.each([
    ['a shape unheard of', { ...sea, shape: 'cloud' }],
    ['a sea without a seed', { ...sea, seed: undefined }],
    ['a ring of two points', { ...sea, frame: frame.slice(1) }],
    ['a latitude beyond the pole', { ...sea, seed: [0, 91] }],
    ['a state that stands twice', { ...states, states: ['FRE', 'FRE'] }],
    ['a rule in one language', { ...states, rule: { en: 'The union' } }],
  ])('are refused for %s', (_, recipe) => {
    expect(() => parseRegions([recipe])).toThrow();
  });
});

describe('seas', () => {
  const gulf = { id: 'gulf', name: { ja: '湾', en: 'Gulf' }, box: [1, 1, 3, 3] };

  it('are read as they stand in the file', () => {
    expect(parseSeas([gulf])).toEqual([gulf]);
  });

  it.each([
    ['no list', gulf],
    ['a name in one language', [{ ...gulf, name: { en: 'Gulf' } }]],
    ['no box', [{ ...gulf, box: undefined }]],
  ])('are refused for %s', (_, seas) => {
    expect(() => parseSeas(seas)).toThrow('seas.json');
  });
});
