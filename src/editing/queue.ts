import type { Draft, DraftSuggestion } from '../pack/draft.ts';
import { keyOf } from './decisions.ts';
import { conflictsIn, isOpen, laneIds, lanesOf, type LaneId } from './lanes.ts';

/** Where one is among the suggestions of a draft. */
export interface Position {
  readonly lane: LaneId;
  /** The key of a suggestion. */
  readonly at: string;
}

/** The suggestions of a lane, wording by wording. */
export function itemsOf(draft: Draft, lane: LaneId): DraftSuggestion[] {
  return (lanesOf(draft).get(lane) ?? []).flatMap(({ suggestions }) => suggestions);
}

/**
 * Where one goes on once something was decided: to what has no decision yet in the same lane, behind it
 * first, else to what is open in another lane.
 * @param before the draft before the decision, by whose order one goes
 * @returns undefined: nothing is open any more
 */
export function nextAfter(
  before: Draft,
  after: Draft,
  { lane, at }: Position,
): Position | undefined {
  const order = itemsOf(before, lane).map(keyOf);
  const here = order.indexOf(at);
  const conflicting = conflictsIn(after);
  const waiting = new Set(
    after.suggestions
      .filter((it) => !it.decision || conflicting.has(keyOf(it)))
      .map(keyOf)
      .filter((key) => key !== at),
  );
  const next = [...order.slice(here + 1), ...order.slice(0, here)].find((it) => waiting.has(it));
  return next === undefined ? firstOpen(after) : { lane, at: next };
}

/** The first suggestion that somebody has to decide on. */
export function firstOpen(draft: Draft): Position | undefined {
  const conflicting = conflictsIn(draft);
  for (const lane of laneIds) {
    const open = itemsOf(draft, lane).find((it) => isOpen(it, conflicting));
    if (open) return { lane, at: keyOf(open) };
  }
  return undefined;
}
