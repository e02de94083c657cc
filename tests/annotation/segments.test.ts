import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Mention, Note } from '../../src/annotation/annotation.ts';
import { segments } from '../../src/annotation/segments.ts';

/** A text and spans of it that do not overlap, in order; astral characters included. */
const marked = fc
  .tuple(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.array(fc.nat({ max: 80 })))
  .map(([text, cuts]) => {
    const ends = [...new Set(cuts.map((cut) => Math.min(cut, text.length)))].sort((a, b) => a - b);
    const mentions: Mention[] = [];
    for (let i = 0; i + 1 < ends.length; i += 1 + (i % 2)) {
      const [start, end] = [ends[i]!, ends[i + 1]!];
      const quote = text.slice(start, end);
      mentions.push({ unit: 'p1', start, end, quote, as: 'name', places: ['FRE'] });
    }
    return { text, mentions };
  });

const wordsOf = (piece: string | Mention | Note) =>
  typeof piece === 'string' ? piece : 'note' in piece ? '' : piece.quote;

it('gives the text back when its pieces are joined', () => {
  fc.assert(
    fc.property(marked, ({ text, mentions }) => {
      expect(segments(text, mentions).map(wordsOf).join('')).toBe(text);
    }),
  );
});

it('keeps every mention, in order, and no empty piece', () => {
  fc.assert(
    fc.property(marked, ({ text, mentions }) => {
      const pieces = segments(text, mentions);
      expect(pieces.filter((piece) => typeof piece !== 'string')).toEqual(mentions);
      expect(pieces.map(wordsOf)).not.toContain('');
    }),
  );
});

it('cuts at the mention and nowhere else', () => {
  const mention: Mention = {
    unit: 'p1',
    start: 4,
    end: 8,
    quote: 'Lake',
    as: 'region',
    places: ['lake'],
  };
  expect(segments('The Lake.', [mention])).toEqual(['The ', mention, '.']);
  expect(segments('The Lake.', [])).toEqual(['The Lake.']);
  expect(segments('', [])).toEqual([]);
});

it('puts a note after its words, and after the mention in which they end', () => {
  const lake: Mention = {
    unit: 'p1',
    start: 4,
    end: 13,
    quote: 'Long Lake',
    as: 'region',
    places: ['lake'],
  };
  const noteOn = (quote: string): Note => ({ unit: 'p1', quote, note: { ja: '注', en: 'n' } });
  const [the, long, dry] = [noteOn('The'), noteOn('The Long'), noteOn('is dry')];
  expect(segments('The Long Lake is dry.', [lake], [dry, long, the])).toEqual([
    'The',
    the,
    ' ',
    lake,
    long,
    ' is dry',
    dry,
    '.',
  ]);
});

it('puts a note on the words before a mention ahead of it, and one on the last words at the end', () => {
  const lake: Mention = {
    unit: 'p1',
    start: 4,
    end: 8,
    quote: 'Lake',
    as: 'region',
    places: ['lake'],
  };
  const noteOn = (quote: string): Note => ({ unit: 'p1', quote, note: { en: 'n' } });
  const [the, dry] = [noteOn('The '), noteOn('is dry.')];
  expect(segments('The Lake is dry.', [lake], [the, dry])).toEqual([
    'The ',
    the,
    lake,
    ' is dry.',
    dry,
  ]);
});
