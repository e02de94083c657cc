import { expect, it } from 'vitest';
import { comparison } from '../../src/index/comparison.ts';
import { buildConcordance } from '../../src/index/concordance.ts';
import { gazetteerOf, mentionOf, packOf, place, textOf } from './invent.ts';

const text = textOf({
  p1: 'Freedonia and the Allies.',
  p2: 'The Allies meet.',
  p3: 'Sylvania and Freedonia.',
  p4: 'Nobody is named.',
});
const all = ['FRE', 'SYL'];
const rows = (withImplied: boolean) => {
  const pack = packOf(text, {
    mentions: [
      mentionOf(text, 'p1', 'Freedonia', 'FRE'),
      mentionOf(text, 'p1', 'Allies', all),
      mentionOf(text, 'p2', 'Allies', all),
      mentionOf(text, 'p3', 'Sylvania', 'SYL'),
      mentionOf(text, 'p3', 'Freedonia', 'FRE'),
    ],
  });
  const concordance = buildConcordance(pack, gazetteerOf(place('FRE'), place('SYL')), []);
  const [one, other] = ['FRE', 'SYL'].map((id) => concordance.entries.get(id)!);
  return comparison(concordance, [one!, other!], withImplied).map(({ unit, by }) => [unit, ...by]);
};

it('two places have the passages that name one of them, each with how it speaks of both', () => {
  expect(rows(false)).toEqual([
    ['p1', 'explicit', 'implied'],
    ['p3', 'explicit', 'explicit'],
  ]);
});

it('passages that bring them in by a collective term alone are among them where they are wanted', () => {
  expect(rows(true)).toEqual([
    ['p1', 'explicit', 'implied'],
    ['p2', 'implied', 'implied'],
    ['p3', 'explicit', 'explicit'],
  ]);
});
