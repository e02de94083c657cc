import { fold, type Folded } from './normalize.ts';

/** A name made ready to be compared. */
export interface Name {
  readonly source: string;
  readonly folded: Folded;
  /** It is what the thing is called here, not an old or an official form. */
  readonly own: boolean;
}

export function nameOf(source: string, own: boolean): Name {
  return { source, folded: fold(source, 'kana'), own };
}

/** Kinds of letters that words in Japanese are told apart by. */
function script(letter: string): string {
  if (/[\p{Script=Katakana}ー]/u.test(letter)) return 'katakana';
  if (/\p{Script=Hiragana}/u.test(letter)) return 'hiragana';
  return /\p{Script=Han}/u.test(letter) ? 'han' : 'other';
}

/** Whether a word begins at a character of a folded name. */
function wordBegins({ source, folded, own }: Name, at: number): boolean {
  const start = folded.starts[at] ?? 0;
  const before = source[start - 1];
  if (before === undefined || /[\p{P}\s]/u.test(before)) return true;
  const here = script(source[start] ?? '');
  // バルカン begins a word of 西バルカン; but ロシア none of 白ロシア, by which nobody means Russia.
  return own && (here === 'han' || here !== script(before)) && here !== 'other';
}

/** How well words name something. 0: its very name; 1: the beginning; 2: a word in it. */
export type Closeness = 0 | 1 | 2;

/**
 * @param wanted the words, normalized
 * @returns the closest of the names, or nothing: Mali is not in Somalia, nor Oman in Romania
 */
export function closestOf(names: readonly Name[], wanted: string): Closeness | undefined {
  if (wanted === '') return undefined;
  let closest: Closeness | undefined;
  for (const name of names) {
    const { text } = name.folded;
    if (text === wanted) return 0;
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      if (!wordBegins(name, at)) continue;
      const here = at === 0 ? 1 : 2;
      closest = closest === undefined || here < closest ? here : closest;
      break;
    }
  }
  return closest;
}
