import { fromKanji, fromLetters, fromRoman, rows, toHalfWidth } from './numerals.ts';

/** What a marker may be read as: `(i)` is a Roman one, or the ninth letter. */
export interface Reading {
  /** How it is written: numbers of one style count on; `1.` and `(1)` are two. */
  readonly style: string;
  readonly value: number;
  /** Of `2.3.1` all its numbers, of 第5条の2 both. */
  readonly path?: readonly number[];
}

/** The number or bullet that a paragraph begins with. */
export interface Marker {
  /** As printed, with the spaces after it. */
  readonly printed: string;
  readonly readings: readonly Reading[];
  /** A weak one counts only where it is the very number that is due: `11,` for 11. */
  readonly weak: boolean;
}

type Value = (text: string) => number | undefined;
const arabic: Value = (text) => Number(text) || undefined;
const oneOf =
  (row: readonly string[]): Value =>
  (text) =>
    row.indexOf(text) + 1 || undefined;
/** A letter or digit that a scan has taken for another. */
const scanned: Value = (text) =>
  Number(text.replace(/[lI|]/g, '1').replace(/[oO]/g, '0')) || undefined;

const kanji = '[〇一二三四五六七八九十百]{1,5}';
const roman = '[ivxlcIVXLC]{1,7}';

interface Rule {
  readonly pattern: RegExp;
  /** The style, with the case of letters where it counts. */
  readonly style: string;
  readonly values: readonly (readonly [name: string, value: Value])[];
  readonly weak?: true;
}

const rule = (pattern: string, style: string, values: Rule['values'], weak?: true): Rule => ({
  pattern: new RegExp(`^(?:${pattern})`, 'u'),
  style,
  values,
  ...(weak && { weak }),
});

const number = [['', arabic]] as const;
const byKanji = [['一', fromKanji]] as const;
const byLetter = [
  ['i', fromRoman],
  ['a', fromLetters],
] as const;
const byKana = [
  ['イロハ', oneOf(rows.iroha)],
  ['アイウ', oneOf(rows.aiueo)],
] as const;
/** What may stand after a number that has a full stop: no digit, for 1.5 is none. */
const then = String.raw`(?:\s+|(?=[^\d\s.,%–-])|$)`;
const space = String.raw`(?:\s+|$)`;
const any = String.raw`\s*`;

/** How paragraphs are numbered; the first that fits is taken. `n` names the number. */
const rules: readonly Rule[] = [
  rule(
    String.raw`(?:Art(?:icle|\.|ículo|ikel|icolo|igo)|ARTICLE|ARTÍCULO|Статья|СТАТЬЯ)\s*(?<n>\d{1,3}|[IVXLC]{1,7}|[Oo]ne|premier)(?:er|\s?bis|\s?ter)?(?:\s*[.:–—-]+\s*|\s+(?=[^\p{Ll}])|$)`,
    'Article',
    [['', (text) => (/^(?:one|premier)$/i.test(text) ? 1 : (arabic(text) ?? fromRoman(text)))]],
  ),
  rule(
    String.raw`[第弟](?<n>\d{1,4}|${kanji})[条條](?:の(?<sub>\d{1,2}|${kanji}))?(?:\s+|(?=[（(「])|(?![のにはがをでともや及又、，]|から|まで|より)|$)`,
    '条',
    [['', (text) => arabic(text) ?? fromKanji(text)]],
  ),
  rule(String.raw`(?<n>\d{1,3}(?:\.\d{1,3})+)(?:\.(?!\d)${any}|[)）]?${space})`, '1.1', [
    ['', (text) => Number(text.split('.').at(-1))],
  ]),
  rule(String.raw`(?<n>\d{1,3})\s?[.．｡]${then}`, '1.', number),
  rule(String.raw`[(（](?<n>\d{1,3})[)）]${any}`, '(1)', number),
  rule(String.raw`(?<n>\d{1,3})[)）]${any}`, '1)', number),
  rule(String.raw`\[(?<n>\d{1,3})\]${space}`, '[1]', number),
  rule(String.raw`[§¶]\s?(?<n>\d{1,3})\.?${space}`, '§', number),
  rule(String.raw`(?:PP|pp|Pp)\s?(?<n>\d{1,2})[.:]?${space}`, 'pp', number),
  rule(String.raw`(?:OP|op|Op)\s?(?<n>\d{1,3})[.:]?${space}`, 'op', number),
  rule(String.raw`(?<n>\d{1,3})(?:、\s*|\u3000\s*)`, '1　', number),
  rule(String.raw`第(?<n>\d{1,2}|${kanji})(?:、|\s+|$)`, '第一', [
    ['', (text) => arabic(text) ?? fromKanji(text)],
  ]),
  rule(String.raw`[(（](?<n>${kanji})[)）]${any}`, '（一）', byKanji),
  rule(String.raw`(?<n>${kanji})(?:[、．.]|\s+)${any}`, '一、', byKanji),
  rule(String.raw`(?<n>[①-⑳㉑-㉟㊱-㊿])${any}`, '①', [['', oneOf(rows.circled)]]),
  rule(String.raw`(?<n>[⑴-⒇])${any}`, '⑴', [['', oneOf(rows.parenthesized)]]),
  rule(String.raw`(?<n>[⒈-⒛])${any}`, '⒈', [['', oneOf(rows.fullStop)]]),
  rule(String.raw`(?<n>[ⅰ-ⅻ])[.．)）]?${any}`, 'ⅰ', [['', oneOf(rows.romanSigns)]]),
  rule(String.raw`(?<n>[Ⅰ-Ⅻ])[.．)）]?${any}`, 'Ⅰ', [['', (text) => text.charCodeAt(0) - 0x215f]]),
  rule(String.raw`[(（](?<n>${roman}|[a-zA-Z]|([a-zA-Z])\2)[)）]${any}`, '(a)', byLetter),
  rule(String.raw`(?<n>${roman}|[a-zA-Z]|([a-zA-Z])\2)[)）]${any}`, 'a)', byLetter),
  rule(String.raw`(?<n>${roman}|[a-zA-Z])\s?[.．]${space}`, 'a.', byLetter),
  rule(String.raw`[(（](?<n>[ア-ン])[)）]${any}`, '（ア）', byKana),
  rule(String.raw`(?<n>[ア-ン])(?:[、．.)）]|\s+)${any}`, 'ア、', byKana),
  rule(String.raw`[•●◦▪■□◆◇▶►➢✓‣⁃∙\uf0a7\uf0b7\uf0d8\uf0fc\uf02d・･]${any}`, '•', []),
  rule(String.raw`[·○]${any}(?=\S\S)`, '•', []),
  rule(String.raw`[-–—*＊o−]\s+`, '•', []),
  rule(
    String.raw`(?<n>\d{1,3})(?:\s?[,;:，：]${space}|\s+(?=[\p{Lu}“"«¿¡\p{Lo}])|(?=\p{Lu}\p{Ll}))`,
    '1.',
    number,
    true,
  ),
  // 37.75年前: a number before a text that begins with one.
  rule(String.raw`(?<n>\d{1,3})[.．](?=\d)`, '1.', number, true),
  rule(String.raw`(?=[lIO\d|]*\d)(?<n>[lIO\d|]{2,3})\s?[.,]${space}`, '1.', [['', scanned]], true),
  rule(String.raw`(?<n>[lI|])\s?[.,]${space}`, '1.', [['', scanned]], true),
];

/**
 * The marker at the beginning of a paragraph, with all that it may be read as.
 * @returns undefined where there is none; whether it counts, the sequence decides
 */
export function printedMarker(text: string): Marker | undefined {
  // Digits, letters and stops of full width stand where the others do: each is one UTF-16 unit.
  const head = toHalfWidth(text.slice(0, 24));
  for (const { pattern, style, values, weak = false } of rules) {
    const found = pattern.exec(head);
    if (!found) continue;
    const { n = '', sub } = found.groups ?? {};
    const upper = values === byLetter && /^[A-Z]/.test(n) ? 'A' : '';
    const readings = values.flatMap(([name, valueOf]): Reading[] => {
      const value = valueOf(n);
      if (value === undefined) return [];
      const path = n.includes('.') ? n.split('.').map(Number) : undefined;
      const second = sub === undefined ? undefined : (arabic(sub) ?? fromKanji(sub));
      return [
        {
          style: `${style}${name}${upper}`,
          value,
          ...(path && { path }),
          ...(second !== undefined && { path: [value, second] }),
        },
      ];
    });
    if (readings.length === 0 && values.length > 0) continue;
    const bullet = values.length === 0;
    return {
      printed: text.slice(0, found[0].length),
      readings: bullet ? [{ style: `•${found[0].trim()}`, value: 0 }] : readings,
      weak,
    };
  }
  return undefined;
}
