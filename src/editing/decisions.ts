import { remembered } from './remembered.ts';
import type { Decision, Draft, DraftSuggestion, Meaning } from '../pack/draft.ts';

/** Names a suggestion: no two stand on the same words. Every decision asks for the names of all. */
export const keyOf = remembered(
  ({ unit, start, end }: Pick<DraftSuggestion, 'unit' | 'start' | 'end'>) =>
    `${unit} ${start} ${end}`,
);

/** What a suggestion stands for as things are: by its decision, else because the tagger was certain. */
export function meaningOf({ decision, ...it }: DraftSuggestion): Meaning | undefined {
  if (decision) return decision.verdict === 'accepted' ? plain(decision) : undefined;
  return it.state === 'certain' ? plain(it) : undefined;
}

/** What a suggestion is proposed to stand for; a trap for nothing. */
export function proposalOf(it: DraftSuggestion): Meaning | undefined {
  return it.state === 'certain' || it.state === 'unsure' ? plain(it) : meaningOf(it);
}

function plain({ as, place, places, framework }: Meaning): Meaning {
  return { as, place, ...(places && { places }), ...(framework !== undefined && { framework }) };
}

/** Whether two stand for the same, wherever they stand. */
export function isSameMeaning(a: Meaning | undefined, b: Meaning | undefined): boolean {
  return a?.as === b?.as && a?.place === b?.place;
}

/** The suggestions of the same wording about which the same is known: one decision may serve for all. */
export function alike(draft: Draft, one: DraftSuggestion): DraftSuggestion[] {
  return draft.suggestions.filter(
    (it) =>
      it.quote === one.quote &&
      it.decision?.verdict === one.decision?.verdict &&
      isSameMeaning(meaningOf(it), meaningOf(one)) &&
      (it.decision !== undefined || it.state === one.state),
  );
}

/**
 * Decides on suggestions, in the coder's name.
 * @param decide the decision on each; undefined: it is open again
 */
export function settle(
  draft: Draft,
  suggestions: readonly DraftSuggestion[],
  decide: (it: DraftSuggestion) => Decision | undefined,
): Draft {
  const wanted = new Set(suggestions.map(keyOf));
  return {
    ...draft,
    suggestions: draft.suggestions.map((it) => {
      if (!wanted.has(keyOf(it))) return it;
      const { decision: _decision, ...open } = it;
      const decision = decide(it);
      if (!decision) return open;
      return { ...open, decision: signed(draft, decision) };
    }),
  };
}

/** A decision in the name of whoever codes. */
export function signed({ coder }: Pick<Draft, 'coder'>, decision: Decision): Decision {
  return { ...(coder !== undefined && { by: coder }), ...decision };
}

export const rejected: Decision = { verdict: 'rejected' };

export function accepted(meaning: Meaning): Decision {
  return { verdict: 'accepted', ...plain(meaning) };
}
