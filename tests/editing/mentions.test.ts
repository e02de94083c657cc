import { describe, expect, it } from 'vitest';
import { meaningOf } from '../../src/editing/decisions.ts';
import { accept, acceptWholeWords, addMention } from '../../src/editing/mentions.ts';
import { isWholeWord } from '../../src/editing/whole-words.ts';
import type { Draft } from '../../src/pack/draft.ts';
import { draftOf, first, on } from './invent.ts';

const lighthouse = { as: 'metonym', place: 'PRT' } as const;
/** Adds a mention on words of a unit. */
function add(draft: Draft, unit: string, words: string) {
  const text = draft.edition.parts[0]!.units.find(({ id }) => id === unit)!.text;
  const start = text.indexOf(words);
  return addMention(draft, { unit, start, end: start + words.length }, lighthouse);
}
const quotes = (draft: Draft) =>
  draft.suggestions.filter((it) => meaningOf(it)).map(({ quote }) => quote);

describe('a mention added by hand', () => {
  it('stands among the others in the order of the text', () => {
    const draft = add(draftOf(), 'p1', ' the lights ');
    expect(quotes(draft).slice(0, 4)).toEqual(['Norway', 'Portugal', 'the lights', 'Norway']);
    expect(first(draft, 'the lights')).toEqual({
      unit: 'p1',
      start: 25,
      end: 35,
      quote: 'the lights',
      state: 'added',
      decision: { verdict: 'accepted', ...lighthouse },
    });
  });

  it('takes the place of those on some of its words, which are kept as rejected', () => {
    const draft = add(draftOf(), 'p1', 'Norway and Portugal');
    expect(quotes(draft).slice(0, 2)).toEqual(['Norway and Portugal', 'Norway']);
    expect(first(draft, 'Portugal').decision).toEqual({ verdict: 'rejected' });
  });

  it('on the words of a suggestion decides on that', () => {
    const draft = add(draftOf(), 'p3', 'South China Sea');
    expect(on(draft, 'South China Sea')).toHaveLength(1);
    expect(meaningOf(first(draft, 'South China Sea'))).toEqual(lighthouse);
  });

  it('on no words is none', () => {
    const draft = draftOf();
    expect(add(draft, 'p1', ' ')).toBe(draft);
  });

  it('has none of its words in another that is accepted after it', () => {
    const added = add(draftOf(), 'p1', 'Norway and Portugal');
    const back = accept(added, [first(added, 'Portugal')], () => ({ as: 'name', place: 'PRT' }));
    expect(quotes(back).slice(0, 2)).toEqual(['Portugal', 'Norway']);
  });
});

describe('whole words', () => {
  it('end where letters do, in languages that space their words', () => {
    expect(isWholeWord('a Romanian port', 2, 6, 'en')).toBe(false);
    expect(isWholeWord('the port of Oman, then', 12, 16, 'en')).toBe(true);
  });

  it('are cut by the browser in Japanese', () => {
    expect(isWholeWord('新しいタイトルを読む', 3, 5, 'ja')).toBe(false);
    expect(isWholeWord('日本とタイを含む', 3, 5, 'ja')).toBe(true);
  });

  it('are accepted, and parts of longer ones rejected', () => {
    const draft = draftOf(['声明', 'タイは題とタイトルを変えた。'], 'ja');
    const text = draft.edition.parts[0]!.units[0]!.text;
    const suggestions = [0, text.indexOf('タイトル')].map((start) => ({
      ...{ unit: 'counted-1', start, end: start + 2, quote: 'タイ' },
      ...{ as: 'name' as const, place: 'THA', state: 'unsure' as const },
    }));
    const settled = acceptWholeWords({ ...draft, suggestions }, suggestions);
    expect(settled.suggestions.map(({ decision }) => decision?.verdict)).toEqual([
      'accepted',
      'rejected',
    ]);
  });
});
