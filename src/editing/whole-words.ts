import { languageOf } from '../text/language-of.ts';

/** Whether words of a text are no part of a longer one: タイ is part of タイトル. */
export function isWholeWord(text: string, start: number, end: number, lang: string): boolean {
  return isBoundary(text, start, lang) && isBoundary(text, end, lang);
}

/** Letters by their kinds: where they change, a word ends in languages that do not space their words. */
const kinds = [
  ['katakana', /[\p{Script=Katakana}ー]/u],
  ['ideographs', /\p{Script=Han}/u],
  ['hiragana', /\p{Script=Hiragana}/u],
  ['other', /[\p{L}\p{N}]/u],
] as const;
const kindOf = (letter = '') => kinds.find(([, kind]) => kind.test(letter))?.[0];

/** A boundary is looked for among so many characters around it: segmenting takes long for long texts. */
const around = 40;

function isBoundary(text: string, at: number, lang: string): boolean {
  const [before, after] = [kindOf(text[at - 1]), kindOf(text[at])];
  if (!before || !after) return true;
  if (languageOf(lang).spaced) return false;
  if (before !== after) return true;
  if (before !== 'ideographs' && before !== 'hiragana') return false;
  const from = Math.max(0, at - around);
  const near = text.slice(from, at + around);
  return (
    segmenter(lang)
      .segment(near)
      .containing(at - from)?.index ===
    at - from
  );
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'word' });
  segmenters.set(lang, known);
  return known;
}
