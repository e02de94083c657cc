import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withMarks, wordChanges, type Piece } from '../../src/compare/word-changes.ts';

const text = (pieces: readonly Piece[]) => pieces.map((it) => it.text).join('');
const changed = (pieces: readonly Piece[]) =>
  pieces.filter((it) => it.changed).map((it) => it.text.trim());

describe('words that changed', () => {
  it('are found in English', () => {
    const [before, after] = wordChanges(
      'Canada lends two lifeboats.',
      'Canada lends four lifeboats.',
      'en',
    );
    expect([changed(before), changed(after)]).toEqual([['two'], ['four']]);
  });

  it('are whole words in Japanese too, where no spaces are', () => {
    const [before, after] = wordChanges('春に日本を出た船', '春にガーナを出た船', 'ja');
    expect([changed(before), changed(after)]).toEqual([['日本'], ['ガーナ']]);
  });

  it('are those of a list that came or went, and not the commas between them', () => {
    const [before, after] = wordChanges('Peru, Fiji, Chile.', 'Fiji, Ghana, Chile;', 'en');
    expect([changed(before), changed(after)]).toEqual([['Peru,'], ['Ghana,']]);
  });

  it('leave every text as it was', () => {
    const words = fc
      .array(fc.constantFrom('a', 'b', ' ', ', ', '灯', '台'))
      .map((it) => it.join(''));
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [before, after] = wordChanges(a, b, 'en');
        expect([text(before), text(after)]).toEqual([a, b]);
      }),
    );
  });
});

it('what is looked for is marked, across words that changed and words that did not', () => {
  const pieces = [
    { text: 'in New ', changed: false },
    { text: 'Zealand and', changed: true },
  ];
  expect(withMarks(pieces, [[3, 14]])).toEqual([
    { text: 'in ', changed: false, marked: false },
    { text: 'New ', changed: false, marked: true },
    { text: 'Zealand', changed: true, marked: true },
    { text: ' and', changed: true, marked: false },
  ]);
});
