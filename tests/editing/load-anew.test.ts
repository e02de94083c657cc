import { describe, expect, it } from 'vitest';
import { accepted, meaningOf, settle } from '../../src/editing/decisions.ts';
import { loadAnew } from '../../src/editing/load-anew.ts';
import { toggleReading } from '../../src/editing/readings.ts';
import { cut } from '../../src/importing/cut/cut.ts';
import type { Draft } from '../../src/pack/draft.ts';
import { communique, draftOf, on, taggerIn } from './invent.ts';

/** A draft in which the second Congo is decided, Peru is read, and paragraph 3 has a headline. */
function coded(): Draft {
  const draft = draftOf();
  const decided = settle(draft, [on(draft, 'Congo')[1]!], () =>
    accepted({ as: 'name', place: 'COG' }),
  );
  const pair = { unit: 'p1', place: 'PER', mentions: [] };
  return {
    ...toggleReading(decided, pair, 'mention', 'Norway thanks Peru.'),
    headlines: [{ unit: 'p3', headline: { en: 'Ships' } }],
    coding: [{ unit: 'p2', topics: ['topic-1'] }],
  };
}
function anew(paragraphs: readonly string[]) {
  const blocks = paragraphs.map(
    (text, at) => ({ kind: at === 0 ? 'heading' : 'paragraph', text }) as const,
  );
  return loadAnew(coded(), cut({ blocks, facts: {} }, { lang: 'en' }), taggerIn('en'));
}
const [title = '', one = '', two = '', three = ''] = communique;
const meanings = (draft: Draft, quote: string) =>
  on(draft, quote).map((it) => `${it.unit} ${meaningOf(it)?.place ?? '–'}`);

describe('a source that is loaded anew', () => {
  it('keeps everything where nothing has changed', () => {
    const { draft, units, reworded, unplaced } = anew(communique);
    expect(draft).toEqual(coded());
    expect([units, reworded, unplaced]).toEqual([[], [], []]);
  });

  it('keeps decisions by their words and those around them, whatever stands before', () => {
    const more = two.replace('Congo lends', 'As Congo has said, and says again, Congo lends');
    const { draft, units } = anew([title, one, more, three]);
    expect(meanings(draft, 'Congo')).toEqual(['p2 –', 'p2 –', 'p2 COG']);
    expect(units).toEqual([{ before: 'p2', after: 'p2' }]);
  });

  it('follows a unit to its new number', () => {
    const between = '2. The buoys are painted.';
    const { draft, units } = anew([
      ...[title, one, between],
      ...[two.replace('2.', '3.'), three.replace('3.', '4.')],
    ]);
    expect(meanings(draft, 'Congo')).toEqual(['p3 –', 'p3 COG']);
    expect(draft.headlines).toEqual([{ unit: 'p4', headline: { en: 'Ships' } }]);
    expect(draft.coding).toEqual([{ unit: 'p3', topics: ['topic-1'] }]);
    expect(units).toEqual([{ before: undefined, after: 'p2' }]);
  });

  it('takes the sentence much like that which was quoted, and says so', () => {
    const { draft, reworded } = anew([
      title,
      one.replace('Norway thanks Peru.', 'Norway warmly thanks Peru.'),
      ...[two, three],
    ]);
    expect(draft.readings[0]?.quote).toBe('Norway warmly thanks Peru.');
    expect(reworded.map(({ before }) => before.quote)).toEqual(['Norway thanks Peru.']);
  });

  it('sets apart what no longer fits, and keeps it', () => {
    const { draft, unplaced } = anew([title, '1. The buoys are painted.', '2. We agree.', three]);
    expect(unplaced.map(({ kind, unit }) => `${kind} ${unit}`)).toEqual([
      'mention p2',
      'reading p1',
    ]);
    expect(draft.unplaced).toEqual(unplaced);
    expect(draft.headlines).toHaveLength(1);
  });

  it('has what the tagger proposes in what is new', () => {
    const { draft } = anew([title, one, two, `${three} Malta waits.`]);
    expect(meanings(draft, 'Malta')).toEqual(['p3 MLT']);
  });
});
