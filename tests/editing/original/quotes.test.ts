import { describe, expect, it } from 'vitest';
import { sentenceNaming } from '../../../src/pack/added-original/quotes.ts';

const text = 'Kenya lends a boat. Norway hosts us. We thank Norway.';
const spans = (name: string) =>
  [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
    start: index,
    end: index + name.length,
  }));

describe('the words of an original that show a reading', () => {
  it('are the only sentence that names the place', () => {
    expect(sentenceNaming(text, 'en', spans('Kenya'))).toBe('Kenya lends a boat.');
  });

  it.each(['Norway', 'Peru'])(
    'are the whole unit where several sentences name the place, or none: %s',
    (name) => {
      expect(sentenceNaming(text, 'en', spans(name))).toBe(text);
    },
  );
});
