const opening = '「『(（〔';
const closing = '」』)）〕';

/**
 * Cuts a text after each 。 that stands outside quotation marks and brackets, without loss.
 * @returns where each sentence starts and ends
 */
export function sentencesIn(text: string): { readonly start: number; readonly end: number }[] {
  const ends: number[] = [];
  let depth = 0;
  for (const [at, char] of [...text.split('')].entries()) {
    if (opening.includes(char)) depth += 1;
    else if (closing.includes(char)) depth = Math.max(0, depth - 1);
    else if (char === '。' && depth === 0) ends.push(at + 1);
  }
  if (text !== '' && ends.at(-1) !== text.length) ends.push(text.length);
  return ends.map((end, at) => ({ start: ends[at - 1] ?? 0, end }));
}
