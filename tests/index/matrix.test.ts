import { beforeAll, describe, expect, it } from 'vitest';
import { buildConcordance } from '../../src/index/concordance.ts';
import { buildMatrix, mentionCounts, type Cell, type Matrix } from '../../src/index/matrix.ts';
import type { Filter } from '../../src/index/filter.ts';
import * as real from '../data/shipped.ts';
import { both, gazetteerOf, mentionOf, packOf, place, readingOf, textOf } from './invent.ts';
import type { Heading } from '../../src/scheme/scheme.ts';

const all: Filter = { roles: [], regions: [], topics: [] };
const text = textOf({
  p1: 'Freedonia threatens and challenges the Allies at the Lake.',
  p2: 'Sylvania and the Allies meet in Tomania.',
  p3: 'Nobody is named.',
});
const pack = packOf(text, {
  mentions: [
    mentionOf(text, 'p1', 'Freedonia', 'FRE'),
    mentionOf(text, 'p1', 'Allies', ['SYL', 'TOM']),
    mentionOf(text, 'p1', 'Lake', 'lake', 'region'),
    mentionOf(text, 'p2', 'Sylvania', 'SYL'),
    mentionOf(text, 'p2', 'Allies', ['SYL', 'TOM']),
    mentionOf(text, 'p2', 'Tomania', 'HYN', 'event'),
  ],
  readings: [
    readingOf('p1', 'FRE', 'challenge'),
    readingOf('p1', 'FRE', 'threat'),
    readingOf('p2', 'SYL', 'ally'),
  ],
  topics: ['war', 'water'].map((id) => ({ id, name: both(id), rule: both(id) })),
  coding: [
    { unit: 'p1', topics: ['water', 'war'] },
    { unit: 'p2', topics: ['war'] },
    { unit: 'p3', topics: ['war'] },
  ],
});
const concordance = buildConcordance(
  pack,
  gazetteerOf(
    ...['FRE', 'SYL', 'TOM', 'HYN'].map((id) => place(id)),
    place('lake', { kind: 'region' }),
  ),
  [],
);
const idOf = (heading: Heading) => (typeof heading === 'string' ? heading : heading.id);
const columnsOf = ({ columns }: Matrix) =>
  columns.map(({ heading, entries }) => [idOf(heading), ...entries.map((entry) => entry.place.id)]);
const idsOf = (cell: Cell | undefined) => cell?.readings.map(({ id }) => id);
const rowsOf = ({ rows }: Matrix) => rows.map(({ id, units }) => [id, ...units]);

describe('the matrix of an invented text', () => {
  let matrix: Matrix;
  beforeAll(() => {
    matrix = buildMatrix(pack, concordance, all);
  });

  it('has a row for every unit, those that name nobody too, and none for the title', () => {
    expect(rowsOf(matrix)).toEqual([['p', 'p1', 'p2', 'p3']]);
    expect(matrix.cells.get('p3')?.size).toBe(0);
  });

  it('has a column for every place that is spoken of, by role, the named before the implied', () => {
    expect(columnsOf(matrix)).toEqual([
      ['threat', 'FRE'],
      ['named', 'SYL'],
      ['unnamed', 'TOM'],
      ['region', 'lake'],
    ]);
  });

  it('has the readings of a cell, the gravest first', () => {
    const cell = matrix.cells.get('p1')?.get('FRE');
    expect(cell).toMatchObject({ place: 'FRE', directness: 'explicit' });
    expect(idsOf(cell)).toEqual(['threat', 'challenge']);
  });

  it('tells a name from a collective term, which has no reading, and lets the name count', () => {
    expect(matrix.cells.get('p1')?.get('SYL')).toMatchObject({
      directness: 'implied',
      readings: [],
    });
    expect(matrix.cells.get('p2')?.get('SYL')?.directness).toBe('explicit');
    expect(idsOf(matrix.cells.get('p2')?.get('SYL'))).toEqual(['ally']);
    expect(mentionCounts(matrix, 'SYL')).toEqual({ explicit: 1, implied: 1 });
  });

  it('has no cell for a venue', () => {
    expect(matrix.cells.get('p2')?.has('HYN')).toBe(false);
    expect(mentionCounts(matrix, 'HYN')).toEqual({ explicit: 0, implied: 0 });
  });

  it('can stand under the main topics, each unit once', () => {
    expect(rowsOf(buildMatrix(pack, concordance, all, 'topic'))).toEqual([
      ['war', 'p2', 'p3'],
      ['water', 'p1'],
    ]);
  });
});

describe('a filter', () => {
  it('by role leaves the places of that role and the units that speak of them', () => {
    const matrix = buildMatrix(pack, concordance, { ...all, roles: ['threat'] });
    expect(columnsOf(matrix)).toEqual([['threat', 'FRE']]);
    expect(rowsOf(matrix)).toEqual([['p', 'p1']]);
  });

  it('by region or topic leaves units, with everyone in them', () => {
    const byRegion = buildMatrix(pack, concordance, { ...all, regions: ['lake'] });
    expect(rowsOf(byRegion)).toEqual([['p', 'p1']]);
    expect(columnsOf(byRegion).flat()).toContain('FRE');
    const byTopic = buildMatrix(pack, concordance, { ...all, topics: ['war'] }, 'topic');
    expect(rowsOf(byTopic)).toEqual([
      ['war', 'p2', 'p3'],
      ['water', 'p1'],
    ]);
  });
});

describe('the matrix of the declaration', () => {
  const matrix = buildMatrix(real.pack, real.concordance, all);

  it('has 67 units and every place that the text mentions, by name or by collective term', () => {
    expect(matrix.cells.size).toBe(67);
    const places = columnsOf(matrix).flatMap(([, ...ids]) => ids);
    const mentioned = real.pack.mentions.filter((m) => m.as !== 'event').flatMap((m) => m.places);
    expect(places.toSorted()).toEqual([...new Set(mentioned)].sort());
  });

  it('has China as enabler in ¶26 and never as a threat', () => {
    expect(idsOf(matrix.cells.get('p26')?.get('CHN'))).toEqual(['enabler']);
    const china = [...matrix.cells.values()].flatMap((row) => idsOf(row.get('CHN')) ?? []);
    expect(china).not.toContain('threat');
  });

  it('has a reading in every cell that names a place, and in no other', () => {
    for (const row of matrix.cells.values()) {
      for (const { directness, readings } of row.values()) {
        expect(readings.length > 0).toBe(directness === 'explicit');
      }
    }
  });

  it('keeps every unit under one topic', () => {
    const { rows } = buildMatrix(real.pack, real.concordance, all, 'topic');
    expect(rows.flatMap(({ units }) => units).toSorted()).toEqual([...matrix.cells.keys()].sort());
  });
});
