/** A text without its white space, by which the same words are told however they are set. */
export interface Unspaced {
  readonly text: string;
  /** For each sign, where it stands in the text with its white space; at last, where that ends. */
  readonly at: readonly number[];
}

/** A text without white space. All numbers here are in UTF-16 units. */
export function unspaced(text: string): Unspaced {
  const at: number[] = [];
  let plain = '';
  for (let here = 0; here < text.length; here++) {
    const sign = text.charAt(here);
    if (/\s/.test(sign)) continue;
    plain += sign;
    at.push(here);
  }
  at.push((at.at(-1) ?? -1) + 1);
  return { text: plain, at };
}

/** The base and the modulus of fingerprints: the largest prime below 2^37, so that products are exact. */
const base = 31_337;
const modulus = 137_438_953_447;

/** A number that tells a text from others, and from which it cannot be had back. */
export function fingerprint(text: string): number {
  let print = 0;
  for (let at = 0; at < text.length; at++) print = (print * base + text.charCodeAt(at)) % modulus;
  return print;
}

/**
 * Finds words of which no more than their length and fingerprint are known, going through the text once.
 * @param from where it is looked for first
 * @param most how far on it is looked for
 * @returns where they begin; undefined: they are not there
 */
export function findFingerprint(
  text: string,
  length: number,
  print: number,
  from: number,
  most: number,
): number | undefined {
  const last = Math.min(text.length - length, from + most);
  if (from > last) return undefined;
  let here = fingerprint(text.slice(from, from + length));
  let highest = 1;
  for (let n = 1; n < length; n++) highest = (highest * base) % modulus;
  for (let at = from; ; at++) {
    if (here === print) return at;
    if (at === last) return undefined;
    const without = here - ((text.charCodeAt(at) * highest) % modulus) + modulus;
    here = ((without % modulus) * base + text.charCodeAt(at + length)) % modulus;
  }
}
