import { expect, it } from 'vitest';
import { buildConcordance } from '../../src/index/concordance.ts';
import { meaningsOf } from '../../src/index/legend.ts';
import { gazetteerOf, mentionOf, packOf, place, readingOf, textOf } from './invent.ts';

const text = textOf({ p1: 'Freedonia threatens Sylvania and Fear at the Lake.' });

/** What the map has to explain while these places are spoken of; none: while all are shown alike. */
function meanings(...focus: string[]) {
  const pack = packOf(text, {
    mentions: [
      mentionOf(text, 'p1', 'Freedonia', 'FRE'),
      mentionOf(text, 'p1', 'Sylvania', 'SYL'),
      mentionOf(text, 'p1', 'Fear', 'fear'),
      mentionOf(text, 'p1', 'Lake', 'lake', 'region'),
    ],
    readings: [
      readingOf('p1', 'FRE', 'threat'),
      readingOf('p1', 'SYL', 'challenge'),
      readingOf('p1', 'fear', 'enabler'),
    ],
  });
  const gazetteer = gazetteerOf(
    place('FRE'),
    place('SYL', { kind: 'area' }),
    place('NOB'),
    place('fear', { kind: 'threat' }),
    place('lake', { kind: 'region' }),
  );
  const spoken = focus.length > 0 ? new Map(focus.map((id) => [id, true])) : undefined;
  const found = meaningsOf(buildConcordance(pack, gazetteer, []), spoken);
  return found.map((it) => (it === 'region' ? it : it.id));
}

it('all colours of countries and areas are explained, in the order of the scheme, but not that of who is not named', () => {
  expect(meanings()).toEqual(['threat', 'challenge']);
});

it('only colours of what is spoken of are explained, and a region where one is', () => {
  expect(meanings('SYL')).toEqual(['challenge']);
  expect(meanings('NOB')).toEqual([]);
  expect(meanings('lake', 'FRE')).toEqual(['threat', 'region']);
});

it('what has no territory has no colour on the map, and what is in no text has no meaning', () => {
  expect(meanings('fear', 'FRE')).toEqual(['threat']);
  expect(meanings('ZZZ', 'FRE')).toEqual(['threat']);
});
