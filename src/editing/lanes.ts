import type { Draft, DraftSuggestion } from '../pack/draft.ts';
import { isSameMeaning, keyOf, meaningOf, proposalOf } from './decisions.ts';
import { groupBy } from '../text/group-by.ts';
import { remembered } from './remembered.ts';

/** What is to be done with suggestions, in the order in which one goes through them. */
export const laneIds = ['unsure', 'conflict', 'group', 'trap', 'certain'] as const;
export type LaneId = (typeof laneIds)[number];

/** The suggestions of a lane that have the same words, in the order of the text. */
export interface Wording {
  readonly quote: string;
  readonly suggestions: readonly DraftSuggestion[];
}

/** How far the places of a draft are settled. */
export interface Progress {
  readonly settled: number;
  readonly all: number;
}

type Lanes = ReadonlyMap<LaneId, readonly Wording[]>;

/** Lays out the suggestions of a draft by lane and wording; each stands in one lane. */
export const lanesOf = remembered((draft: Draft): Lanes => {
  const conflicting = conflictsIn(draft);
  const lanes = groupBy(draft.suggestions, (it) =>
    conflicting.has(keyOf(it)) ? 'conflict' : laneOf(it),
  );
  return new Map(
    laneIds.map((id) => [
      id,
      [...groupBy(lanes.get(id) ?? [], ({ quote }) => quote)].map(([quote, suggestions]) => ({
        quote,
        suggestions,
      })),
    ]),
  );
});

function laneOf(it: DraftSuggestion): LaneId {
  if (it.state === 'trap') return 'trap';
  if (proposalOf(it)?.as === 'group') return 'group';
  return it.state === 'unsure' ? 'unsure' : 'certain';
}

/**
 * The suggestions that cannot stand as they are: mentions that overlap, and names of which an earlier
 * text’s dictionary says something else than the tagger, which was certain.
 */
export const conflictsIn = remembered(({ suggestions }: Draft): ReadonlySet<string> => {
  const found = new Set<string>();
  let last: DraftSuggestion | undefined;
  for (const it of suggestions) {
    const meaning = meaningOf(it);
    const contradicted = it.decision?.from === 'dictionary' && it.state === 'certain';
    if (contradicted && !isSameMeaning(meaning, it)) found.add(keyOf(it));
    if (!meaning) continue;
    if (last?.unit === it.unit && it.start < last.end) {
      found.add(keyOf(last));
      found.add(keyOf(it));
    }
    if (last?.unit !== it.unit || it.end > last.end) last = it;
  }
  return found;
});

/** Whether somebody has still to decide on a suggestion. */
export function isOpen(it: DraftSuggestion, conflicting: ReadonlySet<string>): boolean {
  return conflicting.has(keyOf(it)) || (it.state === 'unsure' && !it.decision);
}

/** How many suggestions are settled; a trap that is left out is none. */
export function progressOf(draft: Draft): Progress {
  const conflicting = conflictsIn(draft);
  const all = draft.suggestions.filter((it) => it.state !== 'trap' || it.decision);
  return { settled: all.filter((it) => !isOpen(it, conflicting)).length, all: all.length };
}
