import { describe, expect, it } from 'vitest';
import { accepted, alike, meaningOf, rejected, settle } from '../../src/editing/decisions.ts';
import { lanesOf, progressOf, type LaneId } from '../../src/editing/lanes.ts';
import type { Draft } from '../../src/pack/draft.ts';
import { draftOf, first, on } from './invent.ts';

const wordings = (draft: Draft, lane: LaneId) =>
  lanesOf(draft)
    .get(lane)!
    .map(({ quote, suggestions }) => `${quote} ${suggestions.length}`);

describe('the suggestions of a draft', () => {
  it('stand in lanes by wording, each once, with nothing left out', () => {
    const draft = draftOf();
    expect(wordings(draft, 'unsure')).toEqual(['Congo 2']);
    expect(wordings(draft, 'group')).toEqual(['member states 1']);
    expect(wordings(draft, 'trap')).toEqual(['South China Sea 1']);
    expect(wordings(draft, 'certain')).toEqual([
      'Norway 3',
      'Portugal 1',
      'Peru 1',
      'Morocco 1',
      'EU 1',
    ]);
    expect(wordings(draft, 'conflict')).toEqual([]);
    const all = [...lanesOf(draft).values()].flat().flatMap((it) => it.suggestions);
    expect(all).toHaveLength(draft.suggestions.length);
  });

  it('are settled one at a time, or all of a wording at once', () => {
    const draft = draftOf();
    const congo = accepted({ as: 'name', place: 'COG' });
    const once = settle(draft, [first(draft, 'Congo')], () => congo);
    expect(on(once, 'Congo').map((it) => meaningOf(it)?.place)).toEqual(['COG', undefined]);
    expect(progressOf(once)).toEqual({ settled: 9, all: 10 });
    const all = settle(draft, alike(draft, first(draft, 'Congo')), () => congo);
    expect(progressOf(all)).toEqual({ settled: 10, all: 10 });
    expect(alike(all, first(all, 'Congo'))).toHaveLength(2);
  });

  it('stay in their lane once they are settled, and can be opened again', () => {
    const draft = draftOf();
    const without = settle(draft, on(draft, 'Norway'), () => rejected);
    expect(wordings(without, 'certain')).toContain('Norway 3');
    expect(meaningOf(first(without, 'Norway'))).toBeUndefined();
    expect(settle(without, on(without, 'Norway'), () => undefined)).toEqual(draft);
  });

  it('are signed by the coder', () => {
    const draft = { ...draftOf(), coder: 'Aino' };
    const settled = settle(draft, [first(draft, 'Congo')], () => rejected);
    expect(first(settled, 'Congo').decision).toEqual({ verdict: 'rejected', by: 'Aino' });
  });

  it('are in conflict where mentions overlap, or a dictionary contradicts the tagger', () => {
    const draft = draftOf();
    const { unit, end } = first(draft, 'Norway');
    const added = { unit, start: 0, end: end + 4, quote: 'Norway and', state: 'added' as const };
    const decision = accepted({ as: 'name', place: 'NOR' });
    const overlapping = {
      ...draft,
      suggestions: draft.suggestions.flatMap((it) =>
        it === first(draft, 'Norway') ? [{ ...added, decision }, it] : [it],
      ),
    };
    expect(wordings(overlapping, 'conflict')).toEqual(['Norway and 1', 'Norway 1']);
    const told = settle(draft, on(draft, 'Peru'), () => ({
      ...accepted({ as: 'name', place: 'ECU' }),
      from: 'dictionary',
    }));
    expect(wordings(told, 'conflict')).toEqual(['Peru 1']);
    expect(progressOf(told)).toEqual({ settled: 7, all: 10 });
  });
});
