import type { Lang } from '../messages/lang.ts';
import { words } from '../messages/words.ts';
import { predicateOf, type Heading } from '../scheme/scheme.ts';
import { languageIn, localize } from '../text/localized.ts';

/** A heading in words. */
export function titleOf(heading: Heading, lang: Lang): string {
  const say = words[lang];
  if (heading === 'region') return say.regions;
  return heading === 'institution' ? say.institutions : localize(heading.name, lang);
}

/** The role of one place, in words; undefined: it has none, as a region. */
export function roleInWords(heading: Heading, lang: Lang): string | undefined {
  return typeof heading === 'string' ? undefined : localize(predicateOf(heading), lang);
}

/** The language that these words are in. */
export function titleLanguage(heading: Heading, lang: Lang): string {
  return typeof heading === 'string' ? lang : languageIn(heading.name, lang);
}
