import { readReferences } from '../../scripts/site/read-library.ts';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findablesIn } from '../../src/search/findable.ts';
import { normalize } from '../../src/text/normalize.ts';
import { buildSearch } from '../../src/search/search.ts';
import { concordance, gazetteer, library, pack, passages } from '../data/shipped.ts';

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
const queries = read('tests/search/search-queries.json') as Query[];
const search = buildSearch({
  pack,
  concordance,
  findables: findablesIn(gazetteer, library.names, readReferences().crossReferences),
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

describe('what may have been meant', () => {
  it.each([
    ['USSR', 'USA'],
    ['Brussels', 'USA'],
    ['Jerusalem', 'USA'],
    ['Damascus', 'USA'],
    ['Munich', 'un'],
    ['Soviet Union', 'un'],
    ['Warsaw', 'ZAF'],
    ['ペルシャ', 'PER'],
    ['コリア', 'SYR'],
    // Of the same kind, and nowhere found.
    ['museum', 'USA'],
    ['muscovite', 'USA'],
    ['tunguska', 'un'],
    ['feud', 'eu'],
    ['Truk', 'GBR'],
    ['Prussian', 'RUS'],
    ['ottoman', 'OMN'],
    ['ペルシャ絨毯', 'PER'],
    ['アリア', 'SYR'],
    ['途上国連合', 'un'],
    ['Lagos', 'LAO'],
    ['Perm', 'PER'],
    ['シベリヤ', 'SYR'],
  ])('by %s is not %s', (query, place) => {
    const { places, meant, near } = search(query);
    expect([...places, ...meant, ...near.places]).not.toContain(place);
  });

  it('is offered under the name that was nearly written, where that leads to a place', () => {
    expect(search('Sevastopool').near.words[0]).toBe('Sevastopol');
    expect(search('Soviet Unoin').near.words[0]).toBe('Soviet Union');
  });
});

describe('what is not one place of its own', () => {
  it.each(['ソ連', 'Yugoslavia', 'Jerusalem', '尖閣', '竹島', 'Kashmir'])(
    '%s leads to none of those it concerns, but to what it is',
    (query) => {
      const found = search(query);
      expect([...found.places, ...found.meant]).toEqual([]);
      expect(found.explained).toHaveLength(1);
      expect(found.explained[0]?.status).toBeDefined();
      expect(found.placeCount).toBe(1);
      expect(found.near).toEqual({ places: [], words: [] });
    },
  );

  it('a city or a part leads to its country, and is explained', () => {
    for (const [query, place] of [
      ['Tehran', 'IRN'],
      ['セヴァストポリ', 'UKR'],
      ['Scotland', 'GBR'],
    ] as const) {
      const { places, explained, placeCount } = search(query);
      expect(places).toEqual([place]);
      expect(explained).toMatchObject([{ isPlace: false }]);
      expect(placeCount).toBe(1);
    }
  });

  it('a place of disputed status is explained, another is not', () => {
    expect(search('コソボ').explained).toMatchObject([{ places: ['XKX'] }]);
    expect(search('ウクライナ').explained).toEqual([]);
  });
});

it('finds what was pasted with what nobody sees, and marks it where it stands', () => {
  for (const pasted of ['⻄バルカン', '西\u200bバル\u00adカン', '\ufeff西バルカン\u200e']) {
    const [first] = search(pasted).passages;
    const text = passages.get(first?.unit ?? '') ?? '';
    expect(first?.spans.map(([start, end]) => text.slice(start, end))).toContain('西バルカン');
    expect(search(pasted).places[0]).toBe('western-balkans');
  }
  expect(search('p2\u200b6').passages[0]?.unit).toBe('p26');
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
