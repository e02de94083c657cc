import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesIn } from '../../src/text/sentences.ts';
import { sentencesOf } from '../../src/index/scene-sentences.ts';

const cut = (text: string) => sentencesIn(text).map(({ start, end }) => text.slice(start, end));

describe('the sentences of a text', () => {
  it('end with their stop', () => {
    expect(cut('一つめ。二つめ。')).toEqual(['一つめ。', '二つめ。']);
  });

  it('may end without one', () => {
    expect(cut('一つめ。項目')).toEqual(['一つめ。', '項目']);
    expect(cut('項目')).toEqual(['項目']);
    expect(cut('')).toEqual([]);
  });

  it('do not end within quotation marks or brackets', () => {
    expect(cut('彼は「行く。必ず。」と言った。そうだ。')).toEqual([
      '彼は「行く。必ず。」と言った。',
      'そうだ。',
    ]);
    expect(cut('表(『甲。「乙。」』を含む。)を見よ。次。')).toHaveLength(2);
  });

  it('end in spite of a bracket that was never opened', () => {
    expect(cut('甲」乙。丙。')).toEqual(['甲」乙。', '丙。']);
  });

  it('are the whole text, in order, and none is empty', () => {
    const char = fc.constantFrom('国', '。', '「', '」', '(', ')', 'a');
    fc.assert(
      fc.property(fc.string({ unit: char }), (text) => {
        expect(cut(text).join('')).toBe(text);
        expect(cut(text)).not.toContain('');
      }),
    );
  });
});

describe('what is read in a scene', () => {
  const units = [
    { id: 'p7', kind: 'paragraph', label: '7', marker: '7.', text: '次のとおり。' },
    { id: 'p7.1', kind: 'item', label: '7.1', parent: 'p7', marker: '•', text: '甲。乙。' },
    { id: 'p8', kind: 'paragraph', label: '8', marker: '8.', text: '序。丙は丁。戊。結び。' },
  ] as const;
  const both = { ja: '題', en: 'title' };
  const read = (scene: { unit?: string; quote?: string }) =>
    sentencesOf(units, { title: both, notes: both, ...scene }).map(({ unit, start, end }) =>
      units.find(({ id }) => id === unit)!.text.slice(start, end),
    );

  it('is its unit with the items of it', () => {
    expect(read({ unit: 'p7' })).toEqual(['次のとおり。', '甲。', '乙。']);
    expect(read({ unit: 'p7.1' })).toEqual(['甲。', '乙。']);
  });

  it('is only what is quoted, where something is', () => {
    expect(read({ unit: 'p8', quote: '丙は丁。戊。' })).toEqual(['丙は丁。', '戊。']);
  });

  it('is nothing where the scene is the map alone', () => {
    expect(read({})).toEqual([]);
  });
});
