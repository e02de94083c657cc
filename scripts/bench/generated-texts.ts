import { readPack } from '../pack/read-pack.ts';
import { passagesOf } from '../../src/text/unit.ts';
import type { IndexableEdition } from '../pack/text-index/index-writer.ts';

/** A source of numbers from 0 to 1 that is the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One word in so many is a name that the example texts do not have. */
const namesOneIn = 40;
/** There are so many such names; the n-th is as frequent as 1/n. */
const names = 1_000_000;
const start = '';

/** Words that follow one another as in the example texts, with invented names among them. */
class Chain {
  readonly #next = new Map<string, string[]>();
  readonly #lang: 'ja' | 'en';

  constructor(lang: 'ja' | 'en', passages: Iterable<string>) {
    this.#lang = lang;
    const segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
    for (const passage of passages) {
      let last = start;
      for (const { segment } of segmenter.segment(passage)) {
        this.#next.set(last, [...(this.#next.get(last) ?? []), segment]);
        last = segment;
      }
      this.#next.set(last, [...(this.#next.get(last) ?? []), start]);
    }
  }

  /** A passage of about so many characters. */
  passage(length: number, random: () => number): string {
    let passage = '';
    let last = start;
    while (passage.length < length) {
      const next = this.#next.get(last) ?? [];
      last = next[Math.floor(random() * next.length)] ?? start;
      const isName = /\p{L}/u.test(last) && random() * namesOneIn < 1;
      passage += isName ? this.#name(Math.floor(names ** random())) : last;
    }
    return passage;
  }

  #name(nth: number): string {
    const random = randomFrom(nth);
    const of = (letters: string) => letters[Math.floor(random() * letters.length)] ?? '';
    const length = 2 + Math.floor(random() * 3);
    if (this.#lang === 'en') {
      const syllables = Array.from({ length }, () => of('bdfghklmnprstvz') + of('aeiou'));
      return `${syllables.join('')}${of('nrsl')}`.replace(/^./, (it) => it.toUpperCase());
    }
    const isKanji = random() < 0.5;
    const letter = () =>
      isKanji
        ? String.fromCodePoint(0x4e00 + Math.floor(3000 * random() ** 2) * 6)
        : String.fromCodePoint(0x30a2 + Math.floor(random() * 78));
    return Array.from({ length: isKanji ? Math.min(length, 3) : length + 1 }, letter).join('');
  }
}

/**
 * Makes texts of the example texts' vocabulary, the same for the same number: half in Japanese, then half
 * in English, as long as the Washington declaration, or from half of it to one and a half.
 * @param share of that length
 */
export function* generatedTexts(count: number, share = 1): Generator<IndexableEdition> {
  const packs = {
    ja: ['washington-2024', 'harbour-2024', 'harbour-2025'],
    en: ['harbour-2024', 'harbour-2025'],
  };
  for (const [lang, first] of [
    ['ja', 0],
    ['en', Math.floor(count / 2)],
  ] as const) {
    const { gazetteer } = readPack('harbour-2024', lang);
    const places = [...gazetteer.keys()];
    const passages = packs[lang].flatMap((id) => [
      ...passagesOf(readPack(id, lang).pack.text).values(),
    ]);
    const chain = new Chain(lang, passages);
    const last = lang === 'ja' ? Math.floor(count / 2) : count;
    const whole = (lang === 'ja' ? 14_000 : 42_000) * share;
    for (let nth = first; nth < last; nth++) {
      const random = randomFrom(nth + 1);
      const length = whole * (0.5 + random());
      const words: string[] = [];
      for (let all = 0; all < length; all += words.at(-1)?.length ?? 1)
        words.push(chain.passage(length / 67, random));
      const date = new Date(Date.UTC(2025, 0, 1) - (nth - first) * 86_400_000).toISOString();
      yield {
        id: `text-${nth}`,
        lang,
        title: { [lang]: `${lang === 'ja' ? '声明' : 'Statement'} ${nth}` },
        date: date.slice(0, 10),
        words,
        places: [
          ...new Set(
            Array.from(
              { length: 40 },
              () => places[Math.floor(places.length * random() ** 3)] ?? '',
            ),
          ),
        ].map((place) => ({
          place,
          passages: 1 + Math.floor(8 * random() ** 4),
          role: ['ally', 'partner', 'named', 'threat'][Math.floor(4 * random())] ?? 'named',
        })),
      };
    }
  }
}
