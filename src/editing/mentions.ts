import type { Decision, Draft, DraftSuggestion, Meaning } from '../pack/draft.ts';
import { passagesOf, type UnitId } from '../text/unit.ts';
import { accepted, keyOf, meaningOf, proposalOf, rejected, settle } from './decisions.ts';
import { groupBy } from '../text/group-by.ts';
import { isWholeWord } from './whole-words.ts';

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

/** Accepts suggestions where they are words of their own, and rejects them within longer words. */
export function acceptWholeWords(draft: Draft, suggestions: readonly DraftSuggestion[]): Draft {
  const passages = passagesOf(draft.edition);
  const isWhole = ({ unit, start, end }: DraftSuggestion) =>
    isWholeWord(passages.get(unit) ?? '', start, end, draft.edition.lang);
  const parts = suggestions.filter((it) => !isWhole(it));
  return accept(
    settle(draft, parts, () => rejected),
    suggestions.filter(isWhole),
    proposalOf,
  );
}

/** Adds a mention by hand, on words without the spaces around them. */
export function addMention(draft: Draft, words: Words, meaning: Meaning): Draft {
  const span = trimmed(draft, words);
  if (!span) return draft;
  const there = draft.suggestions.find((it) => keyOf(it) === keyOf(span));
  const added: DraftSuggestion = there ?? { ...span, state: 'added' };
  return accept(there ? draft : inserted(draft, [added]), [added], () => meaning);
}

/** Has words stand for nothing, whatever was proposed for them. */
export function rejectWords(
  draft: Draft,
  { unit, start, end, quote }: Words & { quote: string },
): Draft {
  const words: DraftSuggestion = { unit, start, end, quote, state: 'added' };
  const there = draft.suggestions.some((it) => keyOf(it) === keyOf(words));
  return settle(there ? draft : inserted(draft, [words]), [words], () => rejected);
}

/** Adds mentions wherever words stand as words of their own, and nothing is proposed for any of them. */
export function addWherever(draft: Draft, quote: string, decision: Decision): Draft {
  const { lang } = draft.edition;
  const byUnit = groupBy(draft.suggestions, ({ unit }) => unit);
  const added: DraftSuggestion[] = [];
  for (const [unit, text] of passagesOf(draft.edition)) {
    for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1)) {
      const end = start + quote.length;
      const taken = byUnit.get(unit)?.some((it) => it.start < end && start < it.end);
      if (!taken && isWholeWord(text, start, end, lang))
        added.push({ unit, start, end, quote, state: 'added', decision });
    }
  }
  return added.length > 0 ? inserted(draft, added) : draft;
}

/** A draft with more suggestions, all in the order of the text. */
function inserted(draft: Draft, added: readonly DraftSuggestion[]): Draft {
  const order = new Map([...passagesOf(draft.edition).keys()].map((unit, at) => [unit, at]));
  const rank = ({ unit }: DraftSuggestion) => order.get(unit) ?? 0;
  const suggestions = [...draft.suggestions, ...added];
  return {
    ...draft,
    suggestions: suggestions.sort((a, b) => rank(a) - rank(b) || a.start - b.start),
  };
}

function trimmed({ edition }: Draft, { unit, start, end }: Words) {
  const words = (passagesOf(edition).get(unit) ?? '').slice(start, end);
  const quote = words.trim();
  const from = start + words.indexOf(quote);
  return quote === '' ? undefined : { unit, start: from, end: from + quote.length, quote };
}

function withoutOthers(draft: Draft, suggestions: readonly DraftSuggestion[]): Draft {
  const own = new Set(suggestions.map(keyOf));
  const byUnit = groupBy(suggestions, ({ unit }) => unit);
  const overlapping = draft.suggestions.filter(
    (it) =>
      !own.has(keyOf(it)) &&
      meaningOf(it) &&
      byUnit.get(it.unit)?.some(({ start, end }) => start < it.end && it.start < end),
  );
  return overlapping.length === 0 ? draft : settle(draft, overlapping, () => rejected);
}
