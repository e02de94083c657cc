import { describe, expect, it } from 'vitest';
import { parseDraft } from '../../src/pack/draft.ts';

const suggestion = { unit: 'p1', start: 0, end: 5, quote: 'Congo', as: 'name', place: 'COD' };
const first = {
  format: 'declaration-atlas-draft',
  version: 1,
  manifest: { id: 'a', title: { en: 'A' } },
  edition: {
    lang: 'en',
    original: { title: 'A' },
    parts: [{ id: 'text', title: 'A', titleUnit: 'title', units: [] }],
  },
  suggestions: [{ ...suggestion, places: ['COD', 'COG'], state: 'unsure' }],
};
const problemsOf = (raw: unknown) => {
  const parsed = parseDraft(raw);
  return parsed.ok ? [] : parsed.problems.map(({ path }) => path);
};

describe('a draft', () => {
  it('of version 1 is read, with nothing decided', () => {
    const parsed = parseDraft(first);
    expect(parsed).toMatchObject({
      ok: true,
      draft: { ...first, version: 2, readings: [], coding: [], headlines: [], unplaced: [] },
    });
  });

  it('comes back from its file as it was', () => {
    const decision = { verdict: 'accepted', as: 'name', place: 'COG', by: 'Aino' };
    const draft = {
      ...first,
      version: 2,
      coder: 'Aino',
      suggestions: [
        { ...suggestion, state: 'unsure', decision },
        { unit: 'p1', start: 9, end: 14, quote: 'Allies', state: 'added', decision },
        { unit: 'p1', start: 19, end: 24, quote: 'Jordan', state: 'trap' },
      ],
      readings: [{ unit: 'p1', place: 'COG', reading: 'mention', quote: 'Congo', by: 'Aino' }],
      topics: [],
      coding: [],
      headlines: [{ unit: 'p1', gist: { ja: '要旨' } }],
      unplaced: [{ kind: 'mention', unit: 'p2', start: 0, end: 1, quote: 'X', decision }],
    };
    expect(parseDraft(draft)).toEqual({ ok: true, draft });
  });

  it('is refused with what is wrong', () => {
    expect(problemsOf({ ...first, version: 3 })).toEqual(['version']);
    const decision = { verdict: 'accepted', as: 'name' };
    expect(problemsOf({ ...first, suggestions: [{ ...first.suggestions[0], decision }] })).toEqual([
      'suggestions.0.decision.place',
    ]);
  });
});
