import { spansUntil, type Language, type SentenceSpan } from './language.ts';

const opening = '「『(（〔';
const closing = '」』)）〕';

/** Cuts a text after each 。 that stands outside quotation marks and brackets. */
function sentencesIn(text: string): SentenceSpan[] {
  const ends: number[] = [];
  let depth = 0;
  for (const [at, char] of [...text.split('')].entries()) {
    if (opening.includes(char)) depth += 1;
    else if (closing.includes(char)) depth = Math.max(0, depth - 1);
    else if (char === '。' && depth === 0) ends.push(at + 1);
  }
  if (text !== '' && ends.at(-1) !== text.length) ends.push(text.length);
  return spansUntil(ends);
}

export const ja: Language = {
  sentencesIn,
  clauseEnd: /(?<=、|[,;] )/,
  quotes: ['「', '」'],
  spaced: false,
  snippet: { length: 96, lead: 24 },
};
