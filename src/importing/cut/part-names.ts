import type { LabelWords } from './labels.ts';
import type { OpenPart, Outline } from './outline.ts';

type Named = Omit<OpenPart, 'units'>;

/**
 * The part that an annex is.
 * @param sign its number or letter; empty where it has none
 */
export function annexPart(title: string, sign: string, outline: Outline, words: LabelWords): Named {
  const ascii = sign.toLowerCase().replace(/[^a-z0-9]/g, '');
  const n = outline.parts.filter(({ prefix }) => prefix.startsWith('a')).length;
  const plain = sign === '' && n === 0;
  const name = /^[^\s:.–—-]+/.exec(title)?.[0] ?? title;
  return {
    prefix: plain ? 'a' : `a${ascii || n + 1}-`,
    label: plain ? 'A' : words.numbersOf(`${name} ${sign || n + 1}`),
    name: sign === '' || name.endsWith(sign) ? name : `${name} ${sign}`,
    title,
  };
}

/**
 * The part that begins where numbers begin anew.
 * @param sign the number or letter of the heading that is its title
 */
export function restartedPart(title: string, sign: string | undefined, n: number): Named {
  const letter = String.fromCharCode(64 + Math.min(n, 26));
  return sign === undefined
    ? { prefix: letter.toLowerCase(), label: letter, name: letter, title }
    : { prefix: `${sign.toLowerCase()}-`, label: `${sign}.`, name: sign, title };
}
