import { describe, expect, it } from 'vitest';
import { buildConcordance } from '../../src/index/concordance.ts';
import { filterPassages, hasRole, isFiltering } from '../../src/index/filter.ts';
import { frameworkOf, gazetteerOf, mentionOf, packOf, place, readingOf, textOf } from './invent.ts';

const text = textOf({
  p1: 'Freedonia threatens the Lake.',
  p2: 'The Allies meet in Tomania.',
  p3: 'Sylvania joins the Allies at the Lake.',
  p4: 'The Office welcomes the Allies.',
  p5: 'Nobody is named.',
});
const allies = ['SYL', 'TOM'];
const concordance = buildConcordance(
  packOf(text, {
    mentions: [
      mentionOf(text, 'p1', 'Freedonia', 'FRE'),
      mentionOf(text, 'p1', 'Lake', 'lake', 'region'),
      mentionOf(text, 'p2', 'Allies', allies),
      mentionOf(text, 'p2', 'Tomania', 'TOM', 'event'),
      mentionOf(text, 'p3', 'Sylvania', 'SYL'),
      mentionOf(text, 'p3', 'Allies', allies),
      mentionOf(text, 'p3', 'Lake', 'lake', 'region'),
      mentionOf(text, 'p4', 'Office', 'office'),
      mentionOf(text, 'p4', 'Allies', allies),
    ],
    readings: [readingOf('p1', 'FRE', 'threat')],
    coding: [
      { unit: 'p1', topics: ['water', 'war'] },
      { unit: 'p3', topics: ['water'] },
      { unit: 'p5', topics: ['war'] },
    ],
  }),
  gazetteerOf(
    place('FRE'),
    place('SYL'),
    place('TOM'),
    place('lake', { kind: 'region' }),
    place('office', { kind: 'institution' }),
  ),
  [frameworkOf('league', 'alliance', { place: 'SYL' }, { place: 'TOM' })],
);
const left = (
  roles: string[],
  regions: string[] = [],
  topics: string[] = [],
  without: string[] = [],
) => {
  const { explicit, implied } = filterPassages(concordance, { roles, regions, topics, without });
  return { explicit: [...explicit], implied: [...implied] };
};

describe('a filter by role', () => {
  it('keeps the passages that say a name of that role', () => {
    expect(left(['threat'])).toEqual({ explicit: ['p1'], implied: [] });
  });

  it('counts a passage as implied when only a collective term brings the role in', () => {
    expect(left(['ally'])).toEqual({ explicit: ['p3'], implied: ['p2', 'p4'] });
  });

  it('adds up over several roles', () => {
    expect(left(['threat', 'ally'])).toEqual({ explicit: ['p1', 'p3'], implied: ['p2', 'p4'] });
  });

  it('does not count what it is without, place or role', () => {
    expect(left(['threat', 'ally'], [], [], ['threat'])).toEqual(left(['ally']));
    expect(left(['ally'], [], [], ['SYL'])).toEqual(left(['ally'], [], [], ['SYL', 'threat']));
    expect(left([], [], [], ['ally'])).toEqual({ explicit: ['p1'], implied: [] });
  });

  it('does not count a venue, a region or an institution', () => {
    expect(left(['named'])).toEqual({ explicit: [], implied: [] });
    const venueOnly = buildConcordance(
      packOf(text, { mentions: [mentionOf(text, 'p2', 'Tomania', 'TOM', 'event')] }),
      gazetteerOf(place('TOM')),
      [frameworkOf('league', 'alliance', { place: 'TOM' })],
    );
    const none = filterPassages(venueOnly, { roles: ['ally'], regions: [], topics: [] });
    expect([none.explicit.size, none.implied.size]).toEqual([0, 0]);
  });
});

describe('a filter by region', () => {
  it('keeps the passages that name the region', () => {
    expect(left([], ['lake'])).toEqual({ explicit: ['p1', 'p3'], implied: [] });
  });

  it('narrows a filter by role', () => {
    expect(left(['ally'], ['lake'])).toEqual({ explicit: ['p3'], implied: [] });
    expect(left(['partner'], ['lake'])).toEqual({ explicit: [], implied: [] });
  });
});

describe('a filter by topic', () => {
  it('keeps the passages that are about it, those that name nobody too', () => {
    expect(left([], [], ['war'])).toEqual({ explicit: ['p1', 'p5'], implied: [] });
  });

  it('adds up over several topics and narrows a filter by role or region', () => {
    expect(left([], [], ['war', 'water']).explicit).toEqual(['p1', 'p3', 'p5']);
    expect(left(['ally'], [], ['water'])).toEqual({ explicit: ['p3'], implied: [] });
    expect(left([], ['lake'], ['war'])).toEqual({ explicit: ['p1'], implied: [] });
  });
});

describe('filtering', () => {
  it('is on as soon as one role or region is chosen', () => {
    expect(isFiltering({ roles: [], regions: [], topics: [] })).toBe(false);
    expect(isFiltering({ roles: ['ally'], regions: [], topics: [] })).toBe(true);
    expect(isFiltering({ roles: [], regions: ['lake'], topics: [] })).toBe(true);
    expect(isFiltering({ roles: [], regions: [], topics: ['war'] })).toBe(true);
  });

  it('finds no role on a region, an institution or an unknown place', () => {
    expect(hasRole(concordance, 'SYL', ['ally'])).toBe(true);
    expect(hasRole(concordance, 'SYL', ['threat'])).toBe(false);
    expect(hasRole(concordance, 'lake', ['named'])).toBe(false);
    expect(hasRole(concordance, 'office', ['named'])).toBe(false);
    expect(hasRole(concordance, 'XXX', ['unnamed'])).toBe(false);
  });
});
