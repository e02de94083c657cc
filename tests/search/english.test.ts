import { describe, expect, it } from 'vitest';
import { buildConcordance } from '../../src/index/concordance.ts';
import { findablesIn } from '../../src/search/findable.ts';
import { buildSearch } from '../../src/search/search.ts';
import { both, gazetteerOf, packOf, place, textOf } from '../index/invent.ts';

const text = textOf(
  {
    p1: 'The ports of the signatories receive any ship in need.',
    p2: 'An airport is no harbour, but it supports one.',
    p3: 'Where the sea is deep, sealions swim.',
  },
  'A statement',
);
const topics = [
  { id: 'rescue', name: { en: 'Rescue', ja: '救助' }, rule: { en: 'Help.', ja: '港' } },
];
const pack = packOf(text, { topics, coding: [{ unit: 'p3', topics: ['rescue'] }] });
const gazetteer = gazetteerOf(place('FRE', { name: both('Freedonia') }));
const search = buildSearch({
  pack,
  concordance: buildConcordance(pack, gazetteer, []),
  findables: findablesIn(gazetteer, new Map(), []),
  headlines: [
    {
      unit: 'p2',
      headline: { fr: 'Un havre', ja: '空の港' },
      gist: { fr: 'Rien.', ja: '別の話。' },
    },
  ],
});
const units = (query: string) => search(query).passages.map(({ unit }) => unit);

describe('a search in an English text', () => {
  it('finds words by their beginning, and none that only end so', () => {
    expect(units('port')).toEqual(['p1']);
    expect(units('sea')).toEqual(['p3']);
    expect(units('sea is')).toEqual(['p3']);
    expect(units('hesea')).toEqual([]);
  });

  it('finds topics by name, and by their rule in no language that is written without spaces', () => {
    expect(units('rescue')).toEqual(['p3']);
    expect(search('港').topics).toEqual([]);
  });

  it('finds headlines in whatever language they are', () => {
    expect(units('havre')).toEqual(['p2']);
    expect(units('空の港')).toEqual(['p2']);
    expect(units('vre')).toEqual([]);
  });

  it('says what may have been meant by a word of the text that is misspelt', () => {
    expect(search('signatoriez').near.words).toEqual(['signatories']);
  });
});
