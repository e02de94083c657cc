import { expect, it } from 'vitest';
import { addTopic, removeTopic, toggleTopic, writeHeadline } from '../../src/editing/notes.ts';
import { draftOf } from './invent.ts';

it('a headline and a gist are written in a language, and taken out where nothing is left', () => {
  const one = writeHeadline(draftOf(), 'p1', 'headline', 'en', ' Lights ');
  const two = writeHeadline(one, 'p1', 'gist', 'ja', '灯');
  expect(two.headlines).toEqual([{ unit: 'p1', headline: { en: 'Lights' }, gist: { ja: '灯' } }]);
  expect(writeHeadline(two, 'p1', 'headline', 'en', '').headlines).toEqual([
    { unit: 'p1', gist: { ja: '灯' } },
  ]);
  const none = writeHeadline(one, 'p1', 'headline', 'en', ' ');
  expect(none.headlines).toEqual([]);
});

it('units have topics of the codebook, the first the main one', () => {
  const book = ['Lights', 'Boats'].reduce(
    (it, name) => addTopic(it, 'en', name, 'Where they are named.'),
    draftOf(),
  );
  const both = toggleTopic(toggleTopic(book, 'p1', 'topic-2'), 'p1', 'topic-1');
  expect(both.coding).toEqual([{ unit: 'p1', topics: ['topic-2', 'topic-1'] }]);
  expect(toggleTopic(both, 'p1', 'topic-2').coding[0]?.topics).toEqual(['topic-1']);
  const without = removeTopic(removeTopic(both, 'topic-1'), 'topic-2');
  expect([without.topics, without.coding]).toEqual([[], []]);
  expect(addTopic(book, 'en', 'Fish', '')).toBe(book);
});
