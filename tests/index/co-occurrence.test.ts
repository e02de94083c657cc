import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/site/read-library.ts';
import { buildConcordance } from '../../src/index/concordance.ts';
import { coOccurrencesOf } from '../../src/index/co-occurrence.ts';
import { gazetteerOf, mentionOf, packOf, place, textOf } from './invent.ts';

const text = textOf(
  {
    p1: 'Freedonia and Sylvania met the Neighbours in Osterlich.',
    p2: 'Freedonia, Osterlich and Freedonia again.',
    p3: 'Sylvania alone.',
    p4: 'Osterlich and Freedonia.',
  },
  'Freedonia and Sylvania',
);
const concordance = buildConcordance(
  packOf(text, {
    mentions: [
      mentionOf(text, 'p0', 'Freedonia', 'FRE'),
      mentionOf(text, 'p0', 'Sylvania', 'SYL'),
      mentionOf(text, 'p1', 'Freedonia', 'FRE'),
      mentionOf(text, 'p1', 'Sylvania', 'SYL'),
      mentionOf(text, 'p1', 'Neighbours', ['SYL', 'MAR']),
      mentionOf(text, 'p1', 'Osterlich', 'OST', 'event'),
      mentionOf(text, 'p2', 'Freedonia', 'FRE'),
      mentionOf(text, 'p2', 'Osterlich', 'OST'),
      mentionOf(text, 'p3', 'Sylvania', 'SYL'),
      mentionOf(text, 'p4', 'Osterlich', 'OST'),
      mentionOf(text, 'p4', 'Freedonia', 'FRE'),
    ],
  }),
  gazetteerOf(place('FRE'), place('SYL'), place('OST'), place('MAR')),
  [],
);

describe('who is named together with a place', () => {
  it('is ranked by the units that name both, which are told in text order', () => {
    expect(coOccurrencesOf(concordance, 'FRE')).toEqual([
      { place: 'OST', units: ['p2', 'p4'] },
      { place: 'SYL', units: ['p1'] },
    ]);
  });

  it('is nobody that a collective term or a venue brings in, and no title counts', () => {
    expect(coOccurrencesOf(concordance, 'SYL')).toEqual([{ place: 'FRE', units: ['p1'] }]);
    expect(coOccurrencesOf(concordance, 'MAR')).toEqual([]);
    expect(coOccurrencesOf(concordance, 'nowhere')).toEqual([]);
  });

  it('is told alike from either side, in the text that ships', () => {
    const { pack, gazetteer, frameworks } = readLibrary();
    const real = buildConcordance(pack, gazetteer, frameworks);
    for (const id of real.entries.keys()) {
      for (const { place: other, units } of coOccurrencesOf(real, id)) {
        const back = coOccurrencesOf(real, other).find((it) => it.place === id);
        expect(back?.units, `${id} and ${other}`).toEqual(units);
      }
    }
    expect(coOccurrencesOf(real, 'RUS')[0]).toMatchObject({ place: 'UKR', units: { length: 12 } });
  });
});
