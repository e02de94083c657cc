import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalize } from '../../src/domain/normalize.ts';
import { buildSearch } from '../../src/domain/search.ts';
import { parseMetonyms, parseNames } from '../../src/packs/names.ts';
import { concordance, pack, passages } from '../data/shipped.ts';

/** What someone types, and what must come of it. */
interface Query {
  readonly query: string;
  readonly why: string;
  /** Passages that must be found, others may. */
  readonly units: readonly string[];
  /** The first passage is one of these. */
  readonly firstUnits?: readonly string[];
  readonly notUnits?: readonly string[];
  /** Places that must be found, others may. */
  readonly places: readonly string[];
  readonly firstPlace?: string;
  readonly notPlaces?: readonly string[];
  /** Nothing is found, and this is offered. */
  readonly none?: boolean;
  readonly nearest?: string;
  /** More than was promised. */
  readonly stretch?: boolean;
}

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const queries = read('tests/domain/search-queries.json') as Query[];
const gazetteer = read('data/gazetteer.json');
const search = buildSearch({
  pack,
  concordance,
  names: parseNames(gazetteer),
  metonyms: parseMetonyms(gazetteer),
  headlines: pack.headlines,
});
const unitsFor = (query: string) => search(query).passages.map((passage) => passage.unit);

describe('what readers type', () => {
  it.each(queries.filter(({ stretch }) => !stretch))(
    '“$query” finds what it should: $why',
    (it) => {
      const found = search(it.query);
      const units = found.passages.map((passage) => passage.unit);
      expect(units).toEqual(expect.arrayContaining([...it.units]));
      if (it.firstUnits) expect(it.firstUnits).toContain(units[0]);
      expect(units.filter((unit) => it.notUnits?.includes(unit))).toEqual([]);
      expect(found.places).toEqual(expect.arrayContaining([...it.places]));
      if (it.firstPlace) expect(found.places[0]).toBe(it.firstPlace);
      expect(found.places.filter((place) => it.notPlaces?.includes(place))).toEqual([]);
      if (it.none) expect([units, found.places, found.topics]).toEqual([[], [], []]);
      if (it.nearest) expect(found.near.places[0]).toBe(it.nearest);
    },
  );
});

it('finds other words for the same so far as the editor or a name has them', () => {
  const missed = queries.filter(({ query, units, stretch }) => {
    const found = unitsFor(query);
    return stretch && !units.every((unit) => found.includes(unit));
  });
  expect(missed.map(({ query }) => query)).toEqual([
    'defense spending',
    '無人機',
    'ドローン',
    '第五条',
  ]);
});

it('offers a word of the text where one is nearly written', () => {
  expect(search('ハイブリット').near.words[0]).toBe('ハイブリッド');
  expect(search('寿司').near).toEqual({ places: [], words: [] });
});

it('tells by what a passage was found', () => {
  const of = (query: string, unit: string) =>
    search(query).passages.find((passage) => passage.unit === unit);
  const text = passages.get('p8') ?? '';
  expect(of('Turkey', 'p8')?.spans.map(([start, end]) => text.slice(start, end))).toEqual([
    'トルコ',
  ]);
  expect(of('human security', 'p35')?.topics).toEqual(['human-security']);
  expect(of('drone', 'p25')).toMatchObject({ spans: [], topics: [] });
  expect(of('drone', 'p25')?.headline?.en).toMatch(/drone/i);
});

describe('any stretch of the text', () => {
  it.each([...passages])('of %s finds it', (unit, text) => {
    const stretch = fc
      .tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 40 }))
      .map(([start, length]) => text.slice(start, start + length))
      .filter((words) => normalize(words) !== '');
    fc.assert(
      fc.property(stretch, (words) => {
        expect(unitsFor(words)).toContain(unit);
      }),
      { numRuns: 40 },
    );
  });
});
