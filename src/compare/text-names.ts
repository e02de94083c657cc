import type { TextComparison } from '../index/text-comparison.ts';
import type { Lang } from '../messages/lang.ts';
import { formatDate } from '../messages/words.ts';
import { localize } from '../text/localized.ts';

/** The names of two texts beside each other: by year, by date if the years are the same, else by title. */
export function textNames({ texts }: TextComparison, lang: Lang): [before: string, after: string] {
  const [a, b] = texts.map(({ library }) => library.pack.manifest);
  if (!a || !b) throw new Error('two texts are compared');
  const [yearA, yearB] = [a.date.slice(0, 4), b.date.slice(0, 4)] as const;
  if (yearA !== yearB) return [formatDate(yearA, lang), formatDate(yearB, lang)];
  if (a.date !== b.date) return [formatDate(a.date, lang), formatDate(b.date, lang)];
  return [localize(a.title, lang), localize(b.title, lang)];
}
