import { fold, plain, type Folded } from '../text/normalize.ts';

/** A name made ready to be compared. */
export interface Name {
  /** The name as written, but abbreviations without their points: US, not U.S. */
  readonly source: string;
  readonly folded: Folded;
  readonly parts: NameParts;
  /** Whether the name is an acronym, of which no part is meant alone: UN, USSR. */
  readonly isAcronym: boolean;
}

/**
 * Which words in a name are meant alone. `none`: only its beginning (Northern Ireland is not meant by
 * Ireland). `spaced`: those between spaces (Republic of Korea). `all`: those of a Japanese compound too
 * (西バルカン), as with what a thing is called today; of 白ロシア, an old name, Russia is none.
 */
export type NameParts = 'none' | 'spaced' | 'all';

export function nameOf(name: string, parts: NameParts): Name {
  const source = plain(name)
    .replace(/\b[A-Z](?:\.[A-Z])+\b\.?/gi, (letters) => letters.replaceAll('.', ''))
    .replace(/[’'](?=s\b)/gi, '');
  return { source, folded: fold(source, 'kana'), parts, isAcronym: /^[A-Z]{2,6}$/.test(source) };
}

type Script = 'katakana' | 'hiragana' | 'han' | 'other';

/** Kinds of letters that words in Japanese are told apart by. */
function script(letter: string): Script {
  if (/[\p{Script=Katakana}ー]/u.test(letter)) return 'katakana';
  if (/\p{Script=Hiragana}/u.test(letter)) return 'hiragana';
  return /\p{Script=Han}/u.test(letter) ? 'han' : 'other';
}

/**
 * What parts two characters of a text: a space or the like, another kind of letters, or nothing.
 * @param at where the second of them stands; the text's own ends are parted from what is not there
 */
function partedBy(source: string, at: number): 'space' | 'script' | undefined {
  const before = source[at - 1];
  const after = source[at];
  if (before === undefined || after === undefined) return 'space';
  if (/[\p{P}\p{S}\s]/u.test(before + after)) return 'space';
  return script(before) === script(after) ? undefined : 'script';
}

/** Whether words that were typed begin a name, or a word of it that is meant alone. */
function begins({ source, folded, parts }: Name, at: number, wanted: string): boolean {
  if (at === 0) return true;
  if (parts === 'none') return false;
  const start = folded.starts[at] ?? 0;
  const parted = partedBy(source, start);
  if (parted === 'space') return true;
  const here = script(source[start] ?? '');
  if (parts === 'spaced' || here === 'other') return false;
  // 朝鮮 is a word of 北朝鮮, but 米 none of 北米.
  return parted === 'script' || (here === 'han' && wanted.length > 1);
}

/** How well words name something. 0: its very name; 1: the beginning; 2: a word in it. */
export type Closeness = 0 | 1 | 2;

/**
 * How well words, as far as they are typed, name something.
 * @param wanted the words, normalized
 * @returns the closest of the names, or nothing: Mali is not in Somalia, nor Oman in Romania
 */
export function closestOf(names: readonly Name[], wanted: string): Closeness | undefined {
  if (wanted === '') return undefined;
  let closest: Closeness | undefined;
  for (const name of names) {
    const { text } = name.folded;
    if (text === wanted) return 0;
    if (name.parts === 'none' && !text.startsWith(wanted)) continue;
    // US is not the beginning of USSR.
    if (name.isAcronym && text.length > wanted.length + 1) continue;
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      if (!begins(name, at, wanted)) continue;
      const here = at === 0 ? 1 : 2;
      closest = closest === undefined || here < closest ? here : closest;
      break;
    }
  }
  return closest;
}

/**
 * Whether a name stands in a text, whole and as words of its own: US not in USSR, nor UN in Munich.
 * A Japanese compound may go on behind it: 台湾 stands in 台湾海峡, but 国連 not in 途上国連合.
 */
export function occursIn({ folded: { text: name }, source }: Name, text: Name): boolean {
  const { starts, ends, text: within } = text.folded;
  if (name.length < 2 || !within.includes(name)) return false;
  const goesOn = script(source.at(-1) ?? '') === 'han';
  for (let at = within.indexOf(name); at >= 0; at = within.indexOf(name, at + 1)) {
    const end = ends[at + name.length - 1] ?? 0;
    const start = starts[at] ?? 0;
    if (partedBy(text.source, start) && (goesOn || partedBy(text.source, end))) return true;
  }
  return false;
}
