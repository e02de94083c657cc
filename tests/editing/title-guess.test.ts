import { expect, it } from 'vitest';
import { setFact, titleGuess } from '../../src/editing/facts.ts';
import type { Draft } from '../../src/pack/draft.ts';
import { inventDraft, titled, unitOf } from '../workshop/invent-draft.ts';

const made: Draft = {
  ...inventDraft(unitOf(1, 'They met.')),
  source: {
    name: 'communique-v2.docx',
    blocks: [
      { kind: 'heading', text: 'Harbour Statement' },
      { kind: 'paragraph', text: 'On Lights' },
    ],
    notes: [],
  },
};

it.each([
  ['communique-v2', 'name'],
  ['On Lights and Buoys', 'line'],
  ['Harbour Statement', undefined],
  ['What the curator calls it', undefined],
])('of a title “%s” it is said whether it was guessed: %s', (title, guess) => {
  expect(titleGuess(titled(made, title))).toBe(guess);
});

it('a title that is written is none', () => {
  expect(titleGuess(setFact(titled(made, 'communique-v2'), 'title', 'Lights'))).toBeUndefined();
});
