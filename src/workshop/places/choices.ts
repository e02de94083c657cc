import { proposalOf } from '../../editing/decisions.ts';
import type { DraftSuggestion, Meaning } from '../../pack/draft.ts';

/** What a suggestion may stand for: what is proposed, then the other places of the name. */
export function choicesFor(it: DraftSuggestion | undefined): Meaning[] {
  const proposal = it && proposalOf(it);
  if (!proposal) return [];
  if (proposal.as === 'group') return [proposal];
  const others = (proposal.places ?? []).filter((place) => place !== proposal.place);
  return [proposal, ...others.map((place): Meaning => ({ as: proposal.as, place }))];
}
