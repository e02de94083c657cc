import { describe, expect, it } from 'vitest';
import {
  addReading,
  changeReading,
  chooseScheme,
  ownSchemeOf,
  removeReading,
} from '../../src/editing/own-scheme.ts';
import { publishDraft } from '../../src/editing/publish-draft.ts';
import type { Draft } from '../../src/pack/draft.ts';
import { parsePack } from '../../src/pack/parse-pack.ts';
import { draftOf, references } from './invent.ts';

const own = () => chooseScheme(draftOf(), 'own');
const rival = { name: 'Rival', rule: 'It is called a rival.', slot: 'yellow' } as const;
const friend = { name: '友', rule: '', slot: undefined };
const problemsOf = (draft: Draft) => {
  const parsed = parsePack(publishDraft(draft, references).document, references.gazetteer);
  return parsed.ok ? [] : parsed.problems;
};

describe('a scheme of a text’s own', () => {
  it('begins with the neutral reading, and opens', () => {
    expect(ownSchemeOf(own())?.readings.map(({ id }) => id)).toEqual(['mention']);
    expect(problemsOf(own())).toEqual([]);
  });

  it('has readings with rules and paints before the neutral one, and opens', () => {
    const draft = addReading(addReading(own(), 'en', rival), 'ja', friend);
    const scheme = ownSchemeOf(draft)!;
    expect(scheme.readings.map(({ id }) => id)).toEqual(['rival', 'reading-1', 'mention']);
    expect(scheme.readings[0]).toMatchObject({ name: { en: 'Rival' }, slot: 'yellow' });
    expect(scheme.roles).toEqual([
      {
        id: 'rival',
        name: { en: 'Rival' },
        definition: { en: 'It is called a rival.' },
        slot: 'yellow',
      },
    ]);
    expect(scheme.rules).toEqual([{ role: 'rival', readings: ['rival'] }]);
    expect(problemsOf(draft)).toEqual([]);
  });

  it('may have them changed and removed, with what was read so', () => {
    const draft: Draft = {
      ...addReading(own(), 'en', rival),
      readings: [{ unit: 'p1', place: 'NOR', reading: 'rival', quote: 'Norway' }],
    };
    const plain = changeReading(draft, 'rival', 'en', { ...rival, name: 'Foe', slot: undefined });
    expect(ownSchemeOf(plain)).toMatchObject({ roles: [], rules: [] });
    expect(ownSchemeOf(plain)?.readings[0]).toMatchObject({ id: 'rival', name: { en: 'Foe' } });
    expect(problemsOf(plain)).toEqual([]);
    const without = removeReading(draft, 'rival');
    expect(without.readings).toEqual([]);
    expect(ownSchemeOf(without)).toEqual(ownSchemeOf(own()));
    expect(removeReading(own(), 'mention')).toEqual(own());
  });

  it('gives two readings of one name ids of their own', () => {
    const draft = addReading(addReading(own(), 'en', rival), 'en', { ...rival, slot: 'red' });
    expect(ownSchemeOf(draft)?.readings.map(({ id }) => id)).toEqual([
      'rival',
      'rival-2',
      'mention',
    ]);
    expect(addReading(own(), 'en', { ...rival, name: ' ' })).toEqual(own());
  });
});
