import { dictionaryFormat, type Dictionary, type DictionaryEntry } from '../pack/dictionary.ts';
import type { Decision, Draft, DraftSuggestion } from '../pack/draft.ts';
import { passagesOf } from '../text/unit.ts';
import { accepted, isSameMeaning, meaningOf, rejected } from './decisions.ts';
import { groupBy } from '../text/group-by.ts';
import { addWherever } from './mentions.ts';
import { isWholeWord } from './whole-words.ts';

/**
 * What a draft decided, by wording. Words that mean one thing here and another there are left out, for
 * the text around them decides; but where they mean something only as whole words, that is said.
 */
export function dictionaryOf(draft: Draft): Dictionary {
  const { lang } = draft.edition;
  const byQuote = groupBy(
    draft.suggestions.filter(({ decision }) => decision),
    ({ quote }) => quote,
  );
  const passages = passagesOf(draft.edition);
  const isWhole = ({ unit, start, end }: DraftSuggestion) =>
    isWholeWord(passages.get(unit) ?? '', start, end, lang);
  return {
    format: dictionaryFormat,
    version: 1,
    lang,
    entries: [...byQuote].flatMap(([quote, its]) => entryOf(quote, its, isWhole) ?? []),
  };
}

function entryOf(
  quote: string,
  its: readonly DraftSuggestion[],
  isWhole: (it: DraftSuggestion) => boolean,
): DictionaryEntry | undefined {
  const meant = its.filter((it) => meaningOf(it));
  const [meaning] = meant.map(meaningOf);
  if (!meaning) return { verdict: 'rejected', quote };
  if (meant.some((it) => !isSameMeaning(meaningOf(it), meaning))) return undefined;
  const entry = { verdict: 'accepted', quote, ...meaning } as const;
  if (meant.length === its.length) return entry;
  const byWord = its.every((it) => isWhole(it) === meant.includes(it));
  return byWord ? { ...entry, wholeWords: true } : undefined;
}

/**
 * Decides as a dictionary has it, wherever nobody has decided yet, and adds what the tagger does not
 * know. What the tagger was certain of and the dictionary has otherwise is a conflict.
 */
export function applyDictionary(draft: Draft, { entries }: Dictionary): Draft {
  const known = new Map(entries.map((it) => [it.quote, it]));
  const { lang } = draft.edition;
  const texts = passagesOf(draft.edition);
  const decisionOn = (it: DraftSuggestion): Decision | undefined => {
    const entry = known.get(it.quote);
    if (!entry) return undefined;
    const isPart =
      entry.verdict === 'accepted' &&
      entry.wholeWords === true &&
      !isWholeWord(texts.get(it.unit) ?? '', it.start, it.end, lang);
    const decision = entry.verdict === 'rejected' || isPart ? rejected : accepted(entry);
    return { ...decision, from: 'dictionary' };
  };
  const decided = draft.suggestions.map((it): DraftSuggestion => {
    const decision = it.decision ? undefined : decisionOn(it);
    return decision ? { ...it, decision } : it;
  });
  const longest = entries.toSorted((a, b) => b.quote.length - a.quote.length);
  return longest.reduce(
    (it, entry) =>
      entry.verdict === 'rejected'
        ? it
        : addWherever(it, entry.quote, { ...accepted(entry), from: 'dictionary' }),
    { ...draft, suggestions: decided },
  );
}
