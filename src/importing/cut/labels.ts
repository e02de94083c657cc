import type { Placed } from './sequence.ts';
import { isArticle } from './styles.ts';
import { toLetters, toRoman } from '../numerals.ts';

/** The words of labels, in the language of the text. */
const ja = {
  article: (n: string) => {
    const [first = '', second] = n.split('.');
    return `第${first}条${second === undefined ? '' : `の${second}`}`;
  },
  /** A number or letter below another label. */
  below: (label: string, inner: string) =>
    label.endsWith('条') && /^\d/.test(inner) ? `${label}${inner}` : `${label}（${inner}）`,
  preamble: (n: number) => `前文${n}`,
  counted: (n: number) => `仮番号${n}`,
  heading: (n: number) => `見出し${n}`,
  footnote: (n: string) => `注${n}`,
  part: (n: number) => `第${n}部`,
  within: (part: string, label: string) => `${part}・${label}`,
  /** What stands before the numbers of a part. */
  numbersOf: (part: string) => `${part}の`,
};
export type LabelWords = typeof ja;

const en: LabelWords = {
  article: (n) => `Art. ${n}`,
  below: (label, inner) => `${label}(${inner})`,
  preamble: (n) => `Preamble ${n}`,
  counted: (n) => `counted ${n}`,
  heading: (n) => `Heading ${n}`,
  footnote: (n) => `n. ${n}`,
  part: (n) => `Part ${n}`,
  within: (part, label) => `${part}, ${label}`,
  numbersOf: (part) => `${part}.`,
};

/** @param lang a language tag; what is not Japanese is labelled in English */
export const labelWords = (lang: string): LabelWords => (lang.startsWith('ja') ? ja : en);

/** Which number or letter it is, without its brackets: `17`, `b`, `iv`, `2.3`. */
export function nameOf({ style, value, path }: Placed, printed: string): string {
  if (path) return path.join('.');
  const plain = style.replace(/@.*/, '');
  const upper = plain.endsWith('A');
  const letters = /^(?:\(a\)|a\)|a\.)([ia])/.exec(plain)?.[1];
  if (letters) {
    const text = letters === 'i' ? toRoman(value) : toLetters(value);
    return upper ? text.toUpperCase() : text;
  }
  return /^(?:（一）|一、|第一|ア、|（ア）|①|⑴|Ⅰ|ⅰ)/.test(plain)
    ? printed.replace(/[（()）、．.\s\u3000]/g, '')
    : String(value);
}

/** The label of a unit that has a number, and its id. */
export function numbered(
  placed: Placed,
  printed: string,
  parent: { id: string; label: string } | undefined,
  part: { prefix: string; label: string; name: string },
  words: LabelWords,
): { id: string; label: string } {
  const { style } = placed;
  const name = nameOf(placed, printed);
  const ascii = /^[A-Za-z0-9.]+$/.test(name) ? name.toLowerCase() : String(placed.value);
  if (isArticle(style)) {
    const prefix = part.prefix === 'p' ? '' : `${part.prefix}-`;
    const label = words.article(name);
    return {
      id: `${prefix}art-${ascii}`,
      label: part.name === '' ? label : words.within(part.name, label),
    };
  }
  if (placed.path && !parent?.label.startsWith(words.article(''))) {
    return { id: `${part.prefix}${ascii}`, label: `${part.label}${name}` };
  }
  if (parent) {
    const inner = placed.path ? (name.split('.').at(-1) ?? name) : name;
    const plain = /^\d/.test(inner) && !/[条条]|^Art/.test(parent.label);
    return {
      id: `${parent.id}.${placed.path ? inner : ascii}`,
      label: plain ? `${parent.label}.${inner}` : words.below(parent.label, inner),
    };
  }
  if (style === 'pp' || style === 'op') return { id: `${style}${ascii}`, label: `${style}${name}` };
  return { id: `${part.prefix}${ascii}`, label: `${part.label}${name}` };
}
