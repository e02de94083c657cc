import type { Tagger } from '../importing/tag/tagger.ts';
import type { Draft } from '../pack/draft.ts';
import { passagesOf } from '../text/unit.ts';
import { keyOf } from './decisions.ts';
import { tagged } from './make-draft.ts';

/**
 * Proposes mentions anew, as when the day of the text is another: what is decided, or was added by hand,
 * stays as it is.
 */
export function retag(draft: Draft, tagger: Tagger): Draft {
  const before = new Map(draft.suggestions.map((it) => [keyOf(it), it]));
  const suggestions = [...passagesOf(draft.edition)].flatMap(([unit, text]) => {
    const proposed = tagged(tagger, unit, text).map((it) => {
      const known = before.get(keyOf(it));
      before.delete(keyOf(it));
      return known?.decision ? { ...it, decision: known.decision } : it;
    });
    const kept = [...before.values()].filter((it) => it.unit === unit && it.decision);
    return [...proposed, ...kept].toSorted((a, b) => a.start - b.start);
  });
  return { ...draft, suggestions };
}
