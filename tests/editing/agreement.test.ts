import { describe, expect, it } from 'vitest';
import { agreementOf, cohensKappa } from '../../src/editing/agreement.ts';
import { accepted, meaningOf, rejected, settle } from '../../src/editing/decisions.ts';
import { publishDraft } from '../../src/editing/publish-draft.ts';
import { codingOf, settleDifference, settledFor } from '../../src/editing/settle-difference.ts';
import type { Draft } from '../../src/pack/draft.ts';
import { draftOf, first, on, references } from './invent.ts';

const nato = (draft: Draft): Draft => ({
  ...draft,
  manifest: { ...draft.manifest, scheme: 'nato' },
});
const codingFrom = (draft: Draft) => codingOf(publishDraft(draft, references).document, 'en');
const compared = (a: Draft, b: Draft) => agreementOf(codingFrom(a), codingFrom(b));
const quote = 'Norway thanks Peru.';

/** Another coder: Peru is no mention, the second Congo is one, Portugal is Brazil, Norway is read. */
function other(): Draft {
  const draft = nato(draftOf());
  const changes = [
    [first(draft, 'Peru'), rejected],
    [on(draft, 'Congo')[1]!, accepted({ as: 'name', place: 'COG' })],
    [first(draft, 'Portugal'), accepted({ as: 'name', place: 'BRA' })],
  ] as const;
  const decided = changes.reduce((it, [on, decision]) => settle(it, [on], () => decision), draft);
  return { ...decided, readings: [{ unit: 'p1', place: 'NOR', reading: 'supported', quote }] };
}

describe('two coders', () => {
  it('agree wholly where they have the same', () => {
    const figures = compared(draftOf(), draftOf());
    expect(figures).toMatchObject({ f1: 1, place: 1, differences: [] });
  });

  it('differ in spans, in places and in readings, each of which is told', () => {
    const { f1, place, spans, differences } = compared(nato(draftOf()), other());
    expect(spans).toEqual({ a: 8, b: 8, both: 7 });
    expect(f1).toBeCloseTo(7 / 8);
    expect(place).toBeCloseTo(6 / 7);
    expect(differences.map(({ kind, unit }) => `${kind} ${unit}`)).toEqual([
      'span p1',
      'span p2',
      'place p1',
      'reading p1',
    ]);
    expect(differences[3]).toMatchObject({
      place: 'NOR',
      a: [{ reading: 'mention' }],
      b: [{ reading: 'supported', quote }],
    });
  });

  it('differ once where their spans overlap', () => {
    const [a, b] = [
      { unit: 'p1', start: 0, end: 6, quote: 'Norway', as: 'name', place: 'NOR' },
      { unit: 'p1', start: 0, end: 10, quote: 'Norway and', as: 'name', place: 'NOR' },
    ] as const;
    const { differences } = agreementOf(
      { mentions: [a], readings: [] },
      { mentions: [b], readings: [] },
    );
    expect(differences).toEqual([{ kind: 'span', unit: 'p1', a, b }]);
  });

  it('agree on readings beyond chance by Cohen’s κ', () => {
    // Twenty yes and fifteen no in common of fifty: κ = 0.4, as in the textbooks’ example.
    const times = (n: number, pair: readonly [string, string]) =>
      Array.from({ length: n }, () => pair);
    const labels = [
      ...times(20, ['yes', 'yes']),
      ...times(5, ['yes', 'no']),
      ...times(10, ['no', 'yes']),
      ...times(15, ['no', 'no']),
    ];
    expect(cohensKappa(labels)).toBeCloseTo(0.4);
    expect(cohensKappa(times(3, ['yes', 'yes']))).toBeUndefined();
    expect(cohensKappa([])).toBeUndefined();
  });
});

describe('a difference is settled', () => {
  const own: Draft = { ...nato(draftOf()), coder: 'Aino' };

  it('for the other coder, so that it is none any more, and who settled it is kept', () => {
    const { differences } = compared(own, other());
    const settled = differences.reduce<Draft>(
      (draft, it) => settleDifference(draft, it, 'b', 'Ben', references.frameworks),
      own,
    );
    expect(differences.map((it) => settledFor(settled, it, 'Ben'))).toEqual(['b', 'b', 'b', 'b']);
    expect(compared(settled, other()).differences).toEqual([]);
    expect(first(settled, 'Peru').decision).toEqual({
      verdict: 'rejected',
      by: 'Aino',
      against: 'Ben',
    });
    expect(settled.readings).toEqual([
      { unit: 'p1', place: 'NOR', reading: 'supported', quote, by: 'Aino', against: 'Ben' },
    ]);
  });

  it('for one’s own side, which stays as it was', () => {
    const { differences } = compared(own, other());
    const settled = differences.reduce<Draft>(
      (draft, it) => settleDifference(draft, it, 'a', 'Ben', references.frameworks),
      own,
    );
    expect(compared(settled, other()).differences).toHaveLength(4);
    expect(differences.map((it) => settledFor(settled, it, 'Ben'))).toEqual(['a', 'a', 'a', 'a']);
    expect(differences.some((it) => settledFor(own, it, 'Ben'))).toBe(false);
    expect(meaningOf(first(settled, 'Peru'))?.place).toBe('PER');
  });
});
