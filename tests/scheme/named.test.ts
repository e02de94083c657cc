import { describe, expect, it } from 'vitest';
import { buildConcordance } from '../../src/index/concordance.ts';
import { findingOf } from '../../src/scheme/finding.ts';
import { presets } from '../../src/scheme/presets/presets.ts';
import { steps } from '../../src/scheme/scheme.ts';
import { gazetteerOf, mentionOf, packOf, place, textOf } from '../index/invent.ts';

const scheme = presets.named;

/** The finding on a place that so many passages name. */
function found(passages: number, kind: 'country' | 'region' = 'country') {
  const text = textOf({ p1: 'Sylvania' });
  const explicit = [mentionOf(text, 'p1', 'Sylvania', 'SYL')];
  const evidence = { place: place('SYL', { kind }), readings: [], memberships: [], explicit };
  return findingOf(scheme, { ...evidence, passages });
}

describe('the scheme that counts who is named', () => {
  it.each([
    [1, 'step-1'],
    [2, 'step-2'],
    [3, 'step-3'],
    [4, 'step-3'],
    [5, 'step-4'],
    [9, 'step-4'],
    [10, 'step-5'],
    [500, 'step-5'],
  ])('paints a place that %i passages name as %s', (passages, slot) => {
    expect(found(passages).role.slot).toBe(slot);
  });

  it('says how many passages that are, in the key and of a place, in both languages', () => {
    const { role } = found(4);
    expect(role.name).toEqual({ ja: '3〜4か所に名があるところ', en: 'In 3 to 4 passages' });
    expect(role.predicate).toEqual({ ja: '3〜4か所に名がある', en: 'Named in 3 to 4 passages' });
    expect(found(1).role.name['en']).toBe('In 1 passage');
    expect(found(2).role.name['en']).toBe('In 2 passages');
    expect(found(10).role.definition['en']).toMatch(/^Named in 10 passages or more of the text/);
  });

  it('has each step once, those named most first, and then the roles of every scheme', () => {
    expect(scheme.roles.map(({ slot }) => slot)).toEqual([
      ...steps.toReversed(),
      'named',
      'unnamed',
    ]);
  });

  it('counts passages and not mentions, and neither titles nor collective terms', () => {
    const text = textOf({ p1: 'Sylvania and Sylvania.', p2: 'The Allies.' }, 'On Tomania');
    const mentions = [
      mentionOf(text, 'p1', 'Sylvania', 'SYL'),
      { ...mentionOf(text, 'p1', 'Sylvania.', 'SYL'), quote: 'Sylvania' },
      mentionOf(text, 'p2', 'Allies', ['SYL', 'FRE']),
      mentionOf(text, 'p0', 'Tomania', 'TOM'),
    ];
    const pack = packOf(text, { scheme, mentions });
    const { entries } = buildConcordance(
      pack,
      gazetteerOf(place('SYL'), place('TOM'), place('FRE')),
      [],
    );
    const slots = [...entries.values()].map(({ finding }) => finding.role.slot);
    expect(slots).toEqual(['step-1', 'named', 'unnamed']);
  });
});
