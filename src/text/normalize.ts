import { ideographOf } from './radicals.ts';

/**
 * How much is made alike. `as written`: width, case, accents, long vowels, spaces and punctuation.
 * `sound`: ヴ and ブ besides. `kana`: katakana and hiragana besides.
 */
export type FoldLevel = 'as written' | 'sound' | 'kana';

/** Text as one compares it, and the span of the source that each character of it stands for. */
export interface Folded {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * Invisible characters: soft hyphens, joiners, marks of direction, selectors of a variant, control
 * characters but for tabs and breaks of lines, blanks of Braille, the place of a lost picture.
 */
const unseen = String.raw`\p{DI}\p{Cf}\u0000-\u0008\u000e-\u001f\u007f-\u009f\u2800\ufffc`;
const hidden = new RegExp(`[${unseen}]`, 'gu');
/** Characters that belong to the one before them: its accents, and those that nobody sees. */
const tail = String.raw`[\u0300-\u036f\u3099\u309aﾞﾟ${unseen}]*`;
const characters = new RegExp(String.raw`[\s\S]${tail}`, 'gu');
/** ヴ with the small kana that make another sound of it, or a character. */
const sounds = new RegExp(
  String.raw`(?:[ヴゔ]|[ウう]\u3099|ｳﾞ)${tail}(?:[ァィェォぁぃぇぉｧｨｪｫ]${tail})?|[\s\S]${tail}`,
  'gu',
);

const alike: Readonly<Record<string, string>> = {
  ヴァ: 'バ',
  ヴィ: 'ビ',
  ヴェ: 'ベ',
  ヴォ: 'ボ',
  ヴ: 'ブ',
  ゔぁ: 'ば',
  ゔぃ: 'び',
  ゔぇ: 'べ',
  ゔぉ: 'ぼ',
  ゔ: 'ぶ',
};

/** Characters that no one types alike: the long vowel, spaces, punctuation but for the per cent sign. */
const left = /^(?!%)[ー−\p{P}\s]*$/u;
const digit = /^\p{Nd}$/u;

/**
 * Text as one reads it: without what nobody sees, in letters of the usual width, and with ideographs
 * in place of the radicals that a PDF may hold. The text itself is never changed by it.
 */
export function plain(text: string): string {
  return text.replace(hidden, '').replace(/./gsu, ideographOf).normalize('NFKC');
}

/** The folded form of a character, and whether it is dropped. */
interface Made {
  readonly made: string;
  readonly left: boolean;
}

/** The same few hundred characters come again and again. */
const known: Record<FoldLevel, Map<string, Made>> = {
  'as written': new Map(),
  sound: new Map(),
  kana: new Map(),
};

function make(character: string, level: FoldLevel): Made {
  const even = plain(character)
    .toLowerCase()
    .normalize('NFD')
    // Latin accents only: the marks that make が of か are U+3099 and U+309A.
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace('靭', '靱');
  const sounded = level === 'as written' ? even : (alike[even] ?? even);
  const made =
    level === 'kana'
      ? sounded.replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
      : sounded;
  return { made, left: left.test(made) };
}

function madeOf(character: string, level: FoldLevel): Made {
  const before = known[level].get(character);
  if (before) return before;
  const made = make(character, level);
  known[level].set(character, made);
  return made;
}

/**
 * Folds a text, so that what is alike becomes the same. A point between digits stays: 7.1 is not 71.
 * @returns the folded text, with where in the source each of its characters comes from (UTF-16)
 */
export function fold(text: string, level: FoldLevel): Folded {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let end = 0;
  const all = text.match(level === 'as written' ? characters : sounds) ?? [];
  const madeAt = (at: number) => madeOf(all[at] ?? '', level);
  for (const [at, character] of all.entries()) {
    const start = end;
    end += character.length;
    const { made, left } = madeAt(at);
    if (left && !(digit.test(madeAt(at - 1).made) && digit.test(madeAt(at + 1).made))) {
      // A long vowel belongs to the letter before it.
      if (made === 'ー' && ends.length > 0) ends[ends.length - 1] = end;
      continue;
    }
    folded += made;
    for (let i = 0; i < made.length; i++) {
      starts.push(start);
      ends.push(end);
    }
  }
  return { text: folded, starts, ends };
}

/** Text as one compares names: all that can be alike is made the same. */
export function normalize(text: string): string {
  return fold(text, 'kana').text;
}
