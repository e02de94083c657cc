import type { Fact } from '../../editing/facts.ts';
import { readDate } from '../../importing/guess-date.ts';
import type { FactsWords } from '../../messages/cut.ts';
import { isDate, isId, isLanguageTag } from '../../pack/draft-facts.ts';

/** What is wrong with a fact as it is written; undefined: nothing. */
export function faultOf(
  fact: Fact,
  value: string,
): Extract<keyof FactsWords, `bad${string}`> | undefined {
  if (fact === 'lang') return isLanguageTag(value) ? undefined : 'badLang';
  if (fact === 'id') return isId(value) ? undefined : 'badId';
  if (value === '') return undefined;
  if (fact === 'date') return isDate(readDate(value) ?? '') ? undefined : 'badDate';
  if (fact === 'url') return value.startsWith('https://') ? undefined : 'badUrl';
  return undefined;
}
