import { languageByIntl } from './by-intl.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import type { Language } from './language.ts';

const known = new Map([
  ['en', en],
  ['ja', ja],
]);

/** @param tag a language tag of BCP 47: `ja`, `en-GB` */
export function languageOf(tag: string): Language {
  const { language } = new Intl.Locale(tag);
  const found = known.get(language) ?? languageByIntl(tag);
  known.set(language, found);
  return found;
}
