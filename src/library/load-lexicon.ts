import { parseLexicon, type Lexicon } from '../pack/reference.ts';
import { readData } from './read-data.ts';

/** The languages whose names of places are known. */
const known = ['en', 'ja'];

/**
 * How texts in a language name places.
 * @param lang as a tag
 * @returns undefined where that is not known
 * @throws if it cannot be had
 */
export async function loadLexicon(lang: string): Promise<Lexicon | undefined> {
  const [language = ''] = lang.toLowerCase().split('-');
  return known.includes(language) ? parseLexicon(await readData(`tagging/${language}`)) : undefined;
}
