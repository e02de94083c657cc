import { expect, it } from 'vitest';
import { notesOn } from '../../src/annotation/notes-on.ts';

const passage = '連合国は両国間の連合国である。';
const note = (quote: string) => ({ unit: 'p1', quote, note: {} });
const [allied, both] = [note('連合国'), note('両国間')];
const on = (words: string) => notesOn(passage, [allied, both], words).map(({ quote }) => quote);

it('a quotation has the notes on its words, be it but a part of them', () => {
  expect(on('両国')).toEqual(['両国間']);
  expect(on('合国は両')).toEqual(['連合国', '両国間']);
  expect(on(passage)).toEqual(['連合国', '両国間']);
});

it('none are on words beside theirs', () => {
  expect(on('である。')).toEqual([]);
  expect(on('は')).toEqual([]);
});

it('a note goes with its words wherever they stand again', () => {
  expect(on('の連合国である')).toEqual(['連合国']);
  expect(on('国')).toEqual(['連合国', '両国間']);
});

it('words that are not in the passage as they are have all its notes', () => {
  expect(on('連合国 は')).toEqual(['連合国', '両国間']);
  expect(on('')).toEqual(['連合国', '両国間']);
});
