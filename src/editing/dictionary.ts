import { dictionaryFormat, type Dictionary, type DictionaryEntry } from '../pack/dictionary.ts';
import type { Decision, Draft, DraftSuggestion } from '../pack/draft.ts';
import { passagesOf } from '../text/unit.ts';
import { accepted, isSameMeaning, meaningOf, rejected } from './decisions.ts';
import { groupBy } from './group-by.ts';
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
  const passages = [...passagesOf(draft.edition)];
  const texts = new Map(passages);
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
  const byUnit = groupBy(decided, ({ unit }) => unit);
  const longest = [...known.values()].sort((a, b) => b.quote.length - a.quote.length);
  return {
    ...draft,
    suggestions: passages.flatMap(([unit, text]) =>
      longest
        .reduce<DraftSuggestion[]>(
          (its, entry) => [...its, ...occurrences(unit, text, entry, its, lang)],
          byUnit.get(unit) ?? [],
        )
        .sort((a, b) => a.start - b.start),
    ),
  };
}

/** Where words of a dictionary stand in a unit that has no suggestion on any of them. */
function occurrences(
  unit: string,
  text: string,
  entry: DictionaryEntry,
  its: readonly DraftSuggestion[],
  lang: string,
): DraftSuggestion[] {
  const { quote } = entry;
  if (entry.verdict === 'rejected') return [];
  const found: DraftSuggestion[] = [];
  for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1)) {
    const end = start + quote.length;
    const isFree = ![...its, ...found].some((it) => it.start < end && start < it.end);
    if (isFree && isWholeWord(text, start, end, lang)) {
      const decision = { ...accepted(entry), from: 'dictionary' as const };
      found.push({ unit, start, end, quote, state: 'added', decision });
    }
  }
  return found;
}
