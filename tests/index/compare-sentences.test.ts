import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/site/read-library.ts';
import { compareSentences } from '../../src/index/compare-sentences.ts';
import { languageOf } from '../../src/text/language-of.ts';
import { unitsOf } from '../../src/text/unit.ts';

/** The sentences of the Harbour Statement. */
function sentences(lang: string): string[] {
  const { pack } = readLibrary('harbour-2024', lang);
  const cut = languageOf(lang).sentencesIn;
  return unitsOf(pack.text).flatMap(({ text }) =>
    cut(text).map(({ start, end }) => text.slice(start, end).trim()),
  );
}

const invented = {
  en: [
    'Nobody shall paint a buoy in the colours of another.',
    'The museum of knots opens its doors in spring.',
    'Gulls are counted twice, once by day and once by night.',
    'We thank the bakers, who rose before the tide.',
  ],
  ja: [
    'ほかの国の色で浮標を塗ってはならない。',
    '結び目の博物館は春に開館する。',
    'かもめは昼と夜に1度ずつ数える。',
    '潮より早く起きたパン職人に感謝する。',
  ],
};

/** Puts words in, takes words out and changes some, a fifth of them. */
function reworded(sentence: string, lang: string): string {
  const pieces = lang === 'ja' ? (sentence.match(/.{1,3}/gu) ?? []) : sentence.split(' ');
  const other = lang === 'ja' ? '灯台' : 'lanterns';
  return pieces
    .flatMap((piece, at) => (at % 10 === 2 ? [] : at % 10 === 6 ? [other, piece] : [piece]))
    .concat(pieces.length < 3 ? other : [])
    .join(lang === 'ja' ? '' : ' ');
}

describe.each(['en', 'ja'] as const)('of a text in %s that was edited', (lang) => {
  const before = sentences(lang);
  const kindOf = (at: number) =>
    (['kept', 'changed', 'kept', 'dropped', 'changed'] as const)[at % 5]!;
  const edited = before.flatMap((sentence, at) => {
    const kind = kindOf(at);
    const own =
      kind === 'dropped'
        ? []
        : [{ kind, from: at, words: kind === 'kept' ? ` ${sentence}` : reworded(sentence, lang) }];
    const words = at % 9 === 4 ? invented[lang][(at - 4) / 9] : undefined;
    return words === undefined ? own : [...own, { kind: 'new' as const, from: undefined, words }];
  });
  const found = compareSentences(
    before,
    edited.map(({ words }) => words),
    lang === 'en',
  );

  it('each sentence is found kept, changed, new or dropped as it was', () => {
    expect(edited.filter(({ kind }) => kind === 'new').length).toBeGreaterThan(3);
    const expected = edited.map(({ kind, from }, b) =>
      kind === 'new' ? { kind, b } : { kind, a: from, b },
    );
    const wrong = expected.filter(
      (it, at) => JSON.stringify(it) !== JSON.stringify({ ...it, ...found[at] }),
    );
    // Of a sentence of three words little is left to be known by.
    expect(wrong.length / expected.length).toBeLessThanOrEqual(0.01);
    const dropped = before.flatMap((_, a) =>
      kindOf(a) === 'dropped' ? [{ kind: 'dropped', a }] : [],
    );
    expect(found.filter(({ kind }) => kind === 'dropped')).toEqual(dropped);
  });
});

it('pairs each sentence once, what stands nearer first', () => {
  expect(
    compareSentences(['A bell rings.', 'A bell rings.'], ['A bell rings.', 'A buoy.'], true),
  ).toEqual([
    { kind: 'kept', a: 0, b: 0 },
    { kind: 'new', b: 1 },
    { kind: 'dropped', a: 1 },
  ]);
});
