import { languageOf } from '../text/language-of.ts';

/** How much of two sentences must be the same, from 0 to 1. */
const enough = 0.7;

/** The sentence of a text that is most like words which are not in it; undefined: none is much like them. */
export function nearestSentence(text: string, words: string, lang: string): string | undefined {
  const wanted = pairsOfLetters(words);
  let best: { sentence: string; like: number } | undefined;
  for (const { start, end } of languageOf(lang).sentencesIn(text)) {
    const sentence = text.slice(start, end).trim();
    const like = likeness(wanted, pairsOfLetters(sentence));
    if (like >= enough && like > (best?.like ?? 0)) best = { sentence, like };
  }
  return best?.sentence;
}

/** Pairs of letters, each with how often it stands there. */
function pairsOfLetters(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** Dice's coefficient: twice what both have, of all that they have. */
function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let [both, all] = [0, 0];
  for (const [pair, times] of a) {
    both += Math.min(times, b.get(pair) ?? 0);
    all += times;
  }
  for (const times of b.values()) all += times;
  return all === 0 ? 0 : (2 * both) / all;
}
