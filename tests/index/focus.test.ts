import { expect, it } from 'vitest';
import { buildConcordance } from '../../src/index/concordance.ts';
import { placesIn, placesLeft } from '../../src/index/focus.ts';
import { placesFound } from '../../src/search/places-found.ts';
import { gazetteerOf, mentionOf, packOf, place, textOf } from './invent.ts';

const text = textOf({
  p1: 'The Neighbours met in Freeport.',
  'p1.1': 'Freedonia spoke.',
  p2: 'After Freeport nothing.',
});
const concordance = buildConcordance(
  packOf(text, {
    mentions: [
      mentionOf(text, 'p1', 'Neighbours', ['FRE', 'SYL']),
      mentionOf(text, 'p1', 'Freeport', 'FRE', 'event'),
      mentionOf(text, 'p1.1', 'Freedonia', 'FRE'),
      mentionOf(text, 'p2', 'Freeport', 'FRE', 'event'),
    ],
  }),
  gazetteerOf(place('FRE'), place('SYL')),
  [],
);

it('tells every place of a passage with the most direct way in which it is mentioned', () => {
  expect(placesIn(concordance, ['p1'])).toEqual(
    new Map([
      ['FRE', 'implied'],
      ['SYL', 'implied'],
    ]),
  );
  expect(placesIn(concordance, ['p2'])).toEqual(new Map([['FRE', 'venue']]));
});

it('takes the most direct way over all passages, whatever their order', () => {
  for (const units of [
    ['p1', 'p1.1', 'p2'],
    ['p2', 'p1.1', 'p1'],
  ]) {
    expect(placesIn(concordance, units).get('FRE')).toBe('explicit');
  }
});

it('tells nothing of passages that mention nobody or do not exist', () => {
  expect(placesIn(concordance, ['p9']).size).toBe(0);
  expect(placesIn(concordance, []).size).toBe(0);
});

it('tells of a role every place that has it, and of whatever else is chosen those spoken of', () => {
  const filter = { roles: [], regions: [], topics: [] };
  expect([...placesLeft(concordance, filter, ['p1.1']).keys()]).toEqual(['FRE']);
  const named = { ...filter, roles: ['named' as const] };
  expect([...placesLeft(concordance, named, []).keys()]).toEqual(['FRE']);
  expect(placesLeft(concordance, { ...named, topics: ['peace'] }, []).size).toBe(0);
});

it('tells of a search the places that were called, else those of the passages found', () => {
  const passages = [{ unit: 'p2', spans: [], names: [], topics: [] }];
  expect(placesFound(concordance, { meant: ['SYL'], passages })).toEqual(
    new Map([['SYL', 'explicit']]),
  );
  expect(placesFound(concordance, { meant: [], passages })).toEqual(new Map([['FRE', 'venue']]));
  expect(placesFound(concordance, { meant: [], passages: [] })).toBeUndefined();
});
