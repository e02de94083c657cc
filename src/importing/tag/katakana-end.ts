import type { Lexicon } from '../../pack/reference.ts';
import type { NameEnd } from '../../search/name-trie.ts';

/** Katakana that a word may begin with, none of its small ones: ケニヤッタ is one word. */
const run = /^(?![ァィゥェォッャュョンー])[\u30a1-\u30fa\u30fc]{2,20}/;

/**
 * Decides whether a name may end within a run of katakana: before another one, as in
 * フィンランドヘルシンキ, before somebody with an office, as in アメリカフォード大統領, and before what
 * is printed as katakana ヘ and is the word へ.
 * @param nameEnd where the name that begins at a position ends
 */
export function katakanaEnd(
  { offices }: Lexicon,
  nameEnd: (text: string, at: number) => number | undefined,
): NameEnd {
  const office = new RegExp(`^(?:${offices.join('|')})`);
  return (text, start, end) => {
    if (/^ヘ(?![\u30a1-\u30fc])/.test(text.slice(end, end + 2))) return true;
    const rest = run.exec(text.slice(end, end + 20))?.[0].length;
    if (rest === undefined) return false;
    const until = end + rest;
    if (nameEnd(text, end) === until) return true;
    const isLater = /[\u30a1-\u30fc]・$/.test(text.slice(Math.max(0, start - 2), start));
    return end - start > 2 && !isLater && office.test(text.slice(until, until + 10));
  };
}
