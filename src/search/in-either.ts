import type { Search } from './search.ts';

/**
 * Searches two editions of a text that are read side by side.
 * @param own searches the first
 * @param beside searches the other; what is found there alone comes after, in its words
 */
export function inEither(own: Search, beside: Search): Search {
  return (query) => {
    const found = own(query);
    const known = new Set(found.passages.map(({ unit }) => unit));
    const others = beside(query).passages.filter(({ unit }) => !known.has(unit));
    const more = others.map((passage) => ({ ...passage, beside: true as const }));
    return { ...found, passages: [...found.passages, ...more] };
  };
}
