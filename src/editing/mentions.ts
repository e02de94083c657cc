import type { Decision, Draft, DraftSuggestion, Meaning } from '../pack/draft.ts';
import { passagesOf, type UnitId } from '../text/unit.ts';
import { accepted, keyOf, meaningOf, rejected, settle } from './decisions.ts';

/** Words of a unit, in UTF-16 units. */
export interface Words {
  readonly unit: UnitId;
  readonly start: number;
  readonly end: number;
}

/** Has suggestions stand for something; mentions that have some of their words stand for nothing then. */
export function accept(
  draft: Draft,
  suggestions: readonly DraftSuggestion[],
  meaning: (it: DraftSuggestion) => Meaning | undefined,
): Draft {
  const decide = (it: DraftSuggestion): Decision | undefined => {
    const its = meaning(it);
    return its ? accepted(its) : it.decision;
  };
  return settle(withoutOthers(draft, suggestions), suggestions, decide);
}

/** Adds a mention by hand, on words without the spaces around them. */
export function addMention(draft: Draft, words: Words, meaning: Meaning): Draft {
  const span = trimmed(draft, words);
  if (!span) return draft;
  const there = draft.suggestions.find((it) => keyOf(it) === keyOf(span));
  const added: DraftSuggestion = there ?? { ...span, state: 'added' };
  const order = new Map([...passagesOf(draft.edition).keys()].map((unit, at) => [unit, at]));
  const isBefore = (it: Words) =>
    it.unit === span.unit
      ? it.start <= span.start
      : (order.get(it.unit) ?? 0) < (order.get(span.unit) ?? 0);
  const at = draft.suggestions.findLastIndex(isBefore) + 1;
  const suggestions = there ? draft.suggestions : draft.suggestions.toSpliced(at, 0, added);
  return accept({ ...draft, suggestions }, [added], () => meaning);
}

function trimmed({ edition }: Draft, { unit, start, end }: Words) {
  const words = (passagesOf(edition).get(unit) ?? '').slice(start, end);
  const quote = words.trim();
  const from = start + words.indexOf(quote);
  return quote === '' ? undefined : { unit, start: from, end: from + quote.length, quote };
}

function withoutOthers(draft: Draft, suggestions: readonly DraftSuggestion[]): Draft {
  const own = new Set(suggestions.map(keyOf));
  const overlapping = draft.suggestions.filter(
    (it) =>
      !own.has(keyOf(it)) &&
      meaningOf(it) &&
      suggestions.some(
        ({ unit, start, end }) => unit === it.unit && start < it.end && it.start < end,
      ),
  );
  return overlapping.length === 0 ? draft : settle(draft, overlapping, () => rejected);
}
