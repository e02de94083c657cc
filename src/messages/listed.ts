import type { Lang } from './lang.ts';

const tags: Readonly<Record<Lang, string>> = { ja: 'ja', en: 'en-GB' };

/**
 * Things in a row, as the language has it: `Russia, Iran and Belarus`.
 * @param things those that are `false` are left out
 * @param style `narrow` has no "and": for what is cited, or is of many kinds
 */
export function listed(
  things: readonly (string | false)[],
  lang: Lang,
  style: 'long' | 'narrow' = 'long',
): string {
  return new Intl.ListFormat(tags[lang], { style }).format(things.filter((it) => it !== false));
}
