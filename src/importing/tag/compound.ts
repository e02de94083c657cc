import type { Lexicon } from '../../pack/reference.ts';
import type { Verdict } from './latin.ts';

const ideograph = /[\u4e00-\u9fff々]/;
const katakana = /[\u30a1-\u30fa\u30fc]/;
const twoKatakana = /^[\u30a1-\u30fa\u30fc]{2}/;
/** What of two states is, and not of Central America: Chinese texts call China and the US so. */
const sinoAmerican = /^中米(?:関係|間|両国|双方|(?:の?経済)?貿易|首脳会談|共同コミュニケ|国交)/;
/** What it is part of a word behind; not 第2回. */
const withinWord = /(?!回)[\u4e00-\u9fff々おの]/;
/** What a country is cut to in brackets once it was named: 日「バ」. */
const initial = /^「[\u30a1-\u30fa]」/;
/** How a word goes on that begins with a country, or what stands behind one that is a word. */
const word = /^(?:[\u4e00-\u9fff]{2}|[\u30a1-\u30fa\u30fc]{2}|[とはがのをにもへや]|から|など)/;

/** Whether a name of more than one character begins somewhere, be it a trap. */
export type NameAt = (text: string, at: number) => boolean;

/**
 * Judges characters that stand for a country in Japanese compounds: 日 and 米 in 日米, 中 in 訪中.
 * They are seldom words of their own: 中 is “during” in 歴訪中, and 米 is rice. Alone (米と) and before
 * a word that no list has (米公共放送) they are unsure.
 */
export function compoundJudge(
  lexicon: Lexicon,
): (text: string, at: number, isName: NameAt) => Verdict {
  const { abbreviations, prefixes } = lexicon;
  const pairs = new Set(lexicon.pairs);
  const suffixes = new RegExp(`^(?:${lexicon.suffixes.join('|')})`);
  /** Words that end in a character which, before a number or another word, means a day. */
  const isDayLike = (text: string, at: number) =>
    /[戦今以其午前]後$/.test(text.slice(Math.max(0, at - 2), at));

  /** Whether the characters around it leave it a word, as far as its own list says. */
  function stands(text: string, at: number): boolean {
    const it = abbreviations[text.charAt(at)];
    if (!it) return false;
    const before = text.charAt(at - 1);
    const after = text.charAt(at + 1);
    if (katakana.test(before) && katakana.test(text.charAt(at))) return false;
    if (after !== '' && it.notBefore.includes(after)) return false;
    return (
      before === '' || !it.notAfter.includes(before) || isDayLike(text, at) || isThird(text, at)
    );
  }

  /** 中米 is Central America, but not in 日中米. */
  const isThird = (text: string, at: number) =>
    text.startsWith('中米', at - 1) && pairUp(text.charAt(at - 2), '中') && stands(text, at - 1);

  /** The position of the neighbour, over a middle dot. */
  const neighbour = (text: string, at: number, step: 1 | -1) =>
    /[・･]/.test(text.charAt(at + step)) ? at + 2 * step : at + step;

  /** Whether it stands in a list of such characters: 英、米の両国. Of 日, 中 and 朝 none could be told. */
  const listed = (text: string, at: number) =>
    [-1, 1].some((step) => {
      const other = at + 2 * step;
      return (
        /[、・･，]/.test(text.charAt(at + step)) &&
        abbreviations[text.charAt(at)]?.suffixed === true &&
        abbreviations[text.charAt(other)]?.suffixed === true &&
        stands(text, other)
      );
    });

  function pairUp(first: string, second: string): boolean {
    if (first === second) return false;
    if (pairs.has(first + second)) return true;
    return abbreviations[first]?.strong === true && abbreviations[second]?.strong === true;
  }

  /** Whether it is led by a verb or the like: 訪日, 対米; not 絶対中. */
  function prefixed(text: string, at: number): boolean {
    const before = text.charAt(at - 1);
    const not = prefixes[before];
    if (before === '' || not === undefined) return false;
    // 対比 is “contrast”, 対馬 an island.
    if (!abbreviations[text.charAt(at)]?.strong && !/[訪駐在]/.test(before)) return false;
    const lead = text.charAt(at - 2);
    return lead === '' || !not.includes(lead);
  }

  /** Whether the compound may begin here: no ideograph before it that is part of it. */
  function begins(text: string, at: number): boolean {
    const char = text.charAt(at);
    const before = text.charAt(at - 1);
    return (
      char === '日' ||
      char === '米' ||
      !ideograph.test(before) ||
      /[新旧対両在駐反親全現前元各外]/.test(before)
    );
  }

  function inCompound(text: string, at: number, isName: NameAt): boolean {
    const char = text.charAt(at);
    if (prefixed(text, at) || listed(text, at)) return true;
    const left = neighbour(text, at, -1);
    const before = text.charAt(left);
    const isCentral = left < at - 1 && text.startsWith('中米', at);
    const isDuring = char === '中' && prefixed(text, left);
    if (pairUp(before, char) && stands(text, left) && !isCentral && !isDuring) return true;
    const right = neighbour(text, at, 1);
    if (!begins(text, at)) return false;
    if (pairUp(char, text.charAt(right)) && stands(text, right)) return true;
    const next = text.slice(right, right + 2);
    const isWord =
      /[A-ZＡ-Ｚ][A-ZＡ-Ｚ\d]/.test(next) || (right > at + 1 && twoKatakana.test(next));
    if (abbreviations[char]?.strong && (isWord || isName(text, right))) return true;
    return abbreviations[char]?.suffixed === true && suffixes.test(text.slice(at + 1, at + 4));
  }

  /** Whether it is a word of its own, or begins one: no list could have all of these. */
  function leads(text: string, at: number, isName: NameAt): boolean {
    const char = text.charAt(at);
    const { strong, suffixed } = abbreviations[char] ?? {};
    if (!strong || withinWord.test(text.charAt(at - 1))) return false;
    const next = text.slice(at + 1, at + 4);
    const name = /[\u30a1-\u30fa\u30fc]{2,}$/.exec(text.slice(Math.max(0, at - 12), at))?.[0];
    if (name && !isName(text, at - name.length)) return false;
    if (suffixed) return ideograph.test(char) && word.test(next);
    if (char !== '日') return false;
    return name ? word.test(next) : twoKatakana.test(next) || initial.test(next);
  }

  return (text, at, isName) => {
    const from = text.charAt(at) === '米' ? at - 1 : at;
    if (!/[・日]/.test(text.charAt(from - 1)) && sinoAmerican.test(text.slice(from, from + 10))) {
      return 'unsure';
    }
    if (!stands(text, at)) return 'trap';
    if (inCompound(text, at, isName)) return 'name';
    return leads(text, at, isName) ? 'unsure' : 'trap';
  };
}
