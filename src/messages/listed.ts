import type { Lang } from './lang.ts';

const tags: Readonly<Record<Lang, string>> = { ja: 'ja', en: 'en-GB' };
const options = {
  and: { type: 'conjunction' },
  or: { type: 'disjunction' },
  /** For what is cited, or is of many kinds. */
  commas: { style: 'narrow' },
} as const;

/**
 * Things in a row, as the language has it: `Russia, Iran and Belarus`.
 * @param things those that are `false` are left out
 */
export function listed(
  things: readonly (string | false)[],
  lang: Lang,
  by: keyof typeof options = 'and',
): string {
  return new Intl.ListFormat(tags[lang], options[by]).format(things.filter((it) => it !== false));
}
