import type { Suggestion } from './suggestion.ts';

/**
 * Decides on what only the rest of the text shows: which of two is likelier, and whose Allies they are.
 * @param doubted the positions of what is to be decided on
 */
export function settled(
  suggestions: readonly Suggestion[],
  doubted: readonly number[],
): readonly Suggestion[] {
  if (doubted.length === 0) return suggestions;
  const open = new Set(doubted);
  const named = new Map<string, number>();
  for (const [at, { place }] of suggestions.entries()) {
    if (!open.has(at)) named.set(place, (named.get(place) ?? 0) + 1);
  }
  return suggestions.map((it, at) => {
    if (!open.has(at)) return it;
    if (it.framework !== undefined || !it.places) {
      return named.has(it.framework ?? it.place) ? it : { ...it, state: 'unsure' };
    }
    // An area that several claim is none of theirs more than another's.
    const { places } = it;
    if (!places.includes(it.place)) return it;
    const count = (place: string) => named.get(place) ?? 0;
    const [likeliest] = [...places].sort((a, b) => count(b) - count(a));
    return likeliest !== undefined && count(likeliest) > 0 ? { ...it, place: likeliest } : it;
  });
}
