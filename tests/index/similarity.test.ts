import { describe, expect, it } from 'vitest';
import { similarPairs, termsOf } from '../../src/index/similarity.ts';

describe('the terms of a sentence', () => {
  it('are its words, whatever their case and width, and each two that follow one another', () => {
    expect([...termsOf('The Ｓｅａ, the sea!', true)]).toEqual([
      ['the', 2],
      ['the sea', 2],
      ['sea', 2],
      ['sea the', 1],
    ]);
  });

  it('are its characters where words do not stand between spaces', () => {
    expect([...termsOf('海、海へ', false)]).toEqual([
      ['海', 2],
      ['海 海', 1],
      ['海 へ', 1],
      ['へ', 1],
    ]);
  });

  it('are none where there is no word', () => {
    expect(termsOf('… —', true).size).toBe(0);
    expect(termsOf('', false).size).toBe(0);
  });
});

describe('sentences of two texts', () => {
  const pairs = (a: readonly string[], b: readonly string[], least: number) =>
    similarPairs(
      a.map((it) => termsOf(it, true)),
      b.map((it) => termsOf(it, true)),
      least,
    ).map(({ a, b, similarity }) => [a, b, Number(similarity.toFixed(3))]);

  it('are wholly alike where they say the same, and not at all where they share no word', () => {
    const found = pairs(['ships sail', 'ports rest'], ['ports rest', 'gulls cry'], 0);
    expect(found.filter(([, , similarity]) => similarity === 1)).toEqual([[1, 0, 1]]);
    expect(found.filter(([, , similarity]) => similarity === 0)).toHaveLength(3);
  });

  it('are told only where they are as alike as is asked, the most alike first', () => {
    const found = pairs(
      ['Norway offers two boats', 'Peru offers a lamp'],
      ['Peru offers a lamp to all', 'Norway offers two boats'],
      0.3,
    );
    expect(found.map(([a, b]) => [a, b])).toEqual([
      [0, 1],
      [1, 0],
    ]);
    expect(found[0]?.[2]).toBe(1);
    expect(found[1]?.[2]).toBeLessThan(1);
  });

  it('are more alike by a rare word than by one that all have', () => {
    const others = ['the sea', 'the port', 'the ship'];
    const similarity = (word: string) =>
      pairs([`${word} rests`, ...others], [`${word} waits`, ...others], 0.01).find(
        ([a, b]) => a === 0 && b === 0,
      )?.[2] ?? 0;
    expect(similarity('lighthouse')).toBeGreaterThan(similarity('the'));
  });

  it('that are alike as much come by how near they stand', () => {
    const found = pairs(
      ['ships sail', 'ports rest', 'ships sail'],
      ['gulls', 'cry', 'ships sail'],
      0.9,
    );
    expect(found.map(([a]) => a)).toEqual([2, 0]);
  });

  it('without a word are alike to none', () => {
    expect(pairs(['…'], ['…'], 0.01)).toEqual([]);
  });
});
