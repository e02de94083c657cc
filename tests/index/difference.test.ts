import { expect, it } from 'vitest';
import { buildConcordance } from '../../src/index/concordance.ts';
import { differenceOf, farMoreOrLess, headingName } from '../../src/index/difference.ts';
import type { Scheme } from '../../src/scheme/scheme.ts';
import { presets } from '../../src/scheme/presets/presets.ts';
import { gazetteerOf, mentionOf, packOf, place, readingOf, scheme, textOf } from './invent.ts';

const gazetteer = gazetteerOf(
  ...['SYL', 'TOM', 'OST', 'HYN', 'ATL', 'ERE'].map((id) => place(id)),
  place('coast', { kind: 'region' }),
);

/** A text in which each unit names the places of that unit. */
function named(units: Record<string, string>, own: Scheme, threat?: string) {
  const text = textOf(units);
  const mentions = Object.entries(units).flatMap(([unit, words]) =>
    words.split(' ').map((word) => mentionOf(text, unit, word, word)),
  );
  const readings = threat === undefined ? [] : [readingOf('p1', threat, 'threat')];
  return buildConcordance(packOf(text, { mentions, readings, scheme: own }), gazetteer, []);
}

const units = { p1: 'SYL TOM HYN coast', p2: 'SYL ATL' };
const later = { p1: 'TOM HYN ERE ATL', p2: 'HYN coast SYL', p3: 'ERE' };

it('says of each place whether it was dropped, is new, or named otherwise, more or less', () => {
  const rows = differenceOf(
    named({ ...units, p3: 'OST' }, scheme),
    named(later, scheme, 'TOM'),
  ).map(({ place, a, b, headingA, headingB, change }) =>
    [place, a, b, headingName(headingA), headingName(headingB), change].join(' '),
  );
  expect(rows).toEqual([
    'OST 1 0 named unnamed dropped',
    'ERE 0 2 unnamed named new',
    'TOM 1 1 named threat role',
    'HYN 1 2 named named more',
    'SYL 2 1 named named fewer',
    'ATL 1 1 named named same',
    'coast 1 1 region region same',
  ]);
});

it('takes for no change what only one of two schemes could say, nor a count', () => {
  const changesOf = (a: Scheme, b: Scheme) =>
    differenceOf(named(units, a), named(later, b, 'TOM')).map(({ change }) => change);
  expect(changesOf(presets.named, scheme)).not.toContain('role');
  expect(changesOf(presets.named, presets.named)).not.toContain('role');
});

it('tells who is named far more or less often, those first that changed most in proportion', () => {
  const of = (place: string, a: number, b: number) => {
    const heading = presets.named.roles[0]!;
    return { place, a, b, headingA: heading, headingB: heading, change: 'more' } as const;
  };
  const rows = [
    of('ERE', 18, 25),
    of('TOM', 1, 8),
    of('SYL', 8, 3),
    of('HYN', 1, 2),
    of('OST', 0, 9),
  ];
  expect(farMoreOrLess(rows).map(({ place }) => place)).toEqual(['TOM', 'SYL', 'ERE']);
});
