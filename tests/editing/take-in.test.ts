import { describe, expect, it } from 'vitest';
import { leaveOut } from '../../src/editing/recut.ts';
import { takeIn } from '../../src/editing/take-in.ts';
import { parseDraft, type Draft } from '../../src/pack/draft.ts';
import { unitsOf } from '../../src/text/unit.ts';
import { communique, draftOf, on, taggerIn } from './invent.ts';

const tagger = taggerIn('en');

/** A draft with the source that it was made of. */
function sourced(paragraphs: readonly string[] = communique): Draft {
  const blocks = paragraphs.map((text, at) => ({
    kind: at === 0 ? ('heading' as const) : ('paragraph' as const),
    text,
  }));
  return { ...draftOf(paragraphs), source: { name: 'a.txt', blocks, notes: [] } };
}
const shown = (it: Draft | undefined) =>
  it && unitsOf(it.edition).map(({ id, label, marker, text }) => [id, label, marker + text]);

describe('a paragraph that stands in no unit', () => {
  it.each([1, 2, 3])('is taken in again where it stood, as it was: paragraph %i', (block) => {
    const whole = sourced();
    const without = leaveOut(whole, `p${block}`);
    const taken = takeIn(without, block, tagger);
    expect(taken).toEqual({ draft: whole, unit: `p${block}` });
  });

  it('is counted where it has no number, and has what the tagger finds in it', () => {
    const signed = [...communique, 'Signed in Peru.'];
    const draft = sourced(signed);
    const [last] = unitsOf(draft.edition).slice(-1);
    const left = leaveOut(draft, last?.id ?? '');
    const taken = takeIn(left, 4, tagger);
    expect(shown(taken?.draft)?.at(-1)).toEqual(['unit-2', 'counted 1', 'Signed in Peru.']);
    expect(on(taken!.draft, 'Peru').at(-1)?.unit).toBe('unit-2');
    expect(parseDraft(taken?.draft).ok).toBe(true);
  });

  it('is none where a unit has it, or where the source has no such paragraph', () => {
    expect(takeIn(sourced(), 2)).toBeUndefined();
    expect(takeIn(sourced(), 9)).toBeUndefined();
    expect(takeIn(draftOf(), 1)).toBeUndefined();
  });
});
