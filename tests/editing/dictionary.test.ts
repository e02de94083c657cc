import { describe, expect, it } from 'vitest';
import { accepted, meaningOf, rejected, settle } from '../../src/editing/decisions.ts';
import { applyDictionary, dictionaryOf } from '../../src/editing/dictionary.ts';
import { conflictsIn } from '../../src/editing/lanes.ts';
import { addMention } from '../../src/editing/mentions.ts';
import { parseDictionary } from '../../src/pack/dictionary.ts';
import type { Decision, Draft } from '../../src/pack/draft.ts';
import { draftOf, first, on } from './invent.ts';

const decided = (draft: Draft, quote: string, decision: Decision) =>
  settle(draft, on(draft, quote), () => decision);
const brazzaville = accepted({ as: 'name', place: 'COG' });
const entriesOf = (draft: Draft) => dictionaryOf(draft).entries;

describe('a dictionary', () => {
  it('has what was decided, by wording, and nothing that the tagger knew', () => {
    const draft = decided(decided(draftOf(), 'Congo', brazzaville), 'South China Sea', rejected);
    expect(entriesOf(draft)).toEqual([
      { quote: 'Congo', verdict: 'accepted', as: 'name', place: 'COG' },
      { quote: 'South China Sea', verdict: 'rejected' },
    ]);
    expect(parseDictionary(JSON.parse(JSON.stringify(dictionaryOf(draft))))).toEqual({
      ok: true,
      dictionary: dictionaryOf(draft),
    });
  });

  it('has no words that mean one thing here and another there', () => {
    const draft = draftOf();
    const one = settle(draft, [first(draft, 'Congo')], () => brazzaville);
    const other = settle(one, [on(one, 'Congo')[1]!], () => accepted({ as: 'name', place: 'COD' }));
    expect(entriesOf(other)).toEqual([]);
    expect(entriesOf(settle(one, [on(one, 'Congo')[1]!], () => rejected))).toEqual([]);
  });

  it('is refused if it is none', () => {
    expect(parseDictionary({ format: 'a', version: 1, lang: 'en', entries: [] }).ok).toBe(false);
  });
});

describe('a dictionary of an earlier text', () => {
  const earlier = dictionaryOf(decided(draftOf(), 'Congo', brazzaville));

  it('settles what is open, and says where from', () => {
    const next = applyDictionary(draftOf(['Next', 'Congo is named.']), earlier);
    expect(first(next, 'Congo').decision).toEqual({ ...brazzaville, from: 'dictionary' });
  });

  it('leaves alone what was decided here', () => {
    const draft = decided(draftOf(), 'Congo', rejected);
    expect(applyDictionary(draft, earlier)).toEqual(draft);
  });

  it('adds what the tagger does not know, as whole words', () => {
    const draft = draftOf();
    const { unit } = first(draft, 'Norway');
    const text = draft.edition.parts[0]!.units[0]!.text;
    const start = text.indexOf('lights');
    const words = { unit, start, end: start + 'lights'.length };
    const added = addMention(draft, words, { as: 'metonym', place: 'PRT' });
    const next = applyDictionary(
      draftOf(['Next', 'Norway keeps the lights, and no floodlights.']),
      dictionaryOf(added),
    );
    expect(on(next, 'lights').map(({ start, state }) => [start, state])).toEqual([[17, 'added']]);
    expect(next.suggestions.map(({ quote }) => quote)).toEqual(['Norway', 'lights']);
  });

  it('is in conflict with what the tagger is certain of, until somebody decides', () => {
    const dictionary = dictionaryOf(
      decided(draftOf(), 'Peru', accepted({ as: 'name', place: 'ECU' })),
    );
    const next = applyDictionary(draftOf(), dictionary);
    expect(conflictsIn(next).size).toBe(1);
    expect(meaningOf(first(next, 'Peru'))?.place).toBe('ECU');
    const settled = decided(next, 'Peru', accepted({ as: 'name', place: 'ECU' }));
    expect(conflictsIn(settled).size).toBe(0);
  });

  it('says where words count only as words of their own', () => {
    const suggestion = { unit: 'counted-1', quote: 'タイ', as: 'name' as const, place: 'THA' };
    const draft: Draft = {
      ...draftOf(['声明', 'タイはタイトルを変えた。'], 'ja'),
      suggestions: [
        { ...suggestion, start: 0, end: 2, state: 'unsure', decision: accepted(suggestion) },
        { ...suggestion, start: 3, end: 5, state: 'unsure', decision: rejected },
      ],
    };
    const [entry] = entriesOf(draft);
    expect(entry).toMatchObject({ quote: 'タイ', wholeWords: true });
    const open = { ...draft, suggestions: draft.suggestions.map(({ decision: _, ...it }) => it) };
    const verdicts = applyDictionary(open as Draft, dictionaryOf(draft)).suggestions.map(
      ({ decision }) => decision?.verdict,
    );
    expect(verdicts).toEqual(['accepted', 'rejected']);
  });
});
