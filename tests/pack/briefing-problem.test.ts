import { describe, expect, it } from 'vitest';
import {
  describeFile,
  describeScene,
  type FileProblem,
  type SceneProblem,
} from '../../src/pack/briefing-problem.ts';
import { sceneWords } from '../../src/messages/scenes.ts';

/** Every problem of a file, with what its sentences say in Japanese and in English. */
const files: [FileProblem, string[], string[]][] = [
  [{ kind: 'unread' }, ['読み取れません', '選んで'], ['cannot be read', 'choose it again']],
  [{ kind: 'size', most: 5 }, ['大きすぎます', '5 MB'], ['too large', '5 MB']],
  [
    { kind: 'json' },
    ['途中で切れている', sceneWords.ja.export],
    ['cut short', sceneWords.en.export],
  ],
  [
    { kind: 'format' },
    ['発表のファイルではありません', sceneWords.ja.export],
    ['not', sceneWords.en.export],
  ],
  [{ kind: 'newer' }, ['新しい版', '読み直す'], ['newer version', 'load the page anew']],
  [{ kind: 'version' }, ['版の番号', '開きます'], ['version number', 'is opened']],
  [
    { kind: 'pack', found: 'paris-2025' },
    ['別の文書', '「paris-2025」'],
    ['another', '“paris-2025”'],
  ],
  [{ kind: 'field', found: 'look' }, ['「look」', '使いません'], ['“look”', 'not used']],
];

/** Every problem of a scene, likewise. */
const scenes: [SceneProblem, string[], string[]][] = [
  [{ kind: 'form' }, ['場面の形'], ['no scene']],
  [{ kind: 'missing', field: 'id' }, ['識別子', 'ありません'], ['identifier', 'has no']],
  [{ kind: 'shape', field: 'roles' }, ['役割', '使えません'], ['roles', 'cannot be used']],
  [{ kind: 'role', value: 'villain' }, ['「villain」', '役割'], ['“villain”', 'no role']],
  [{ kind: 'strange', field: 'look' }, ['「look」', '分かりません'], ['“look”', 'unknown']],
  [{ kind: 'long', field: 'title', most: 500 }, ['題', '500字'], ['title', '500 characters']],
  [{ kind: 'unit', value: 'p99' }, ['「p99」', '段落'], ['“p99”', 'passage']],
  [{ kind: 'place', value: 'ZZZ' }, ['「ZZZ」', '国や地域'], ['“ZZZ”', 'place']],
  [{ kind: 'quote', value: 'we met' }, ['「we met」', '引用'], ['“we met”', 'quotation']],
];
const title = { ja: '題名', en: 'The title' };

describe('why a file is not opened', () => {
  it.each(files)(
    'is told in Japanese and in English, with what to do: %j',
    (problem, inJa, inEn) => {
      const told = describeFile(problem);
      for (const words of inJa) expect(told.ja).toContain(words);
      for (const words of inEn) expect(told.en).toContain(words);
      expect(told.ja).toMatch(/。$/);
      expect(told.en).toMatch(/^[^ぁ-んァ-ヶ一-龠]+\.$/);
    },
  );

  it('names the other document and the unknown field by no more than thirty letters', () => {
    for (const kind of ['pack', 'field'] as const) {
      const told = describeFile({ kind, found: `${'x'.repeat(30)}y` });
      expect(told.ja).toContain(`「${'x'.repeat(30)}…」`);
      expect(told.en).toContain(`“${'x'.repeat(30)}…”`);
      expect(describeFile({ kind, found: 'x'.repeat(30) }).en).toContain(`“${'x'.repeat(30)}”`);
    }
  });
});

describe('why a scene is not opened', () => {
  it.each(scenes)(
    'is told under its title in Japanese and in English: %j',
    (problem, inJa, inEn) => {
      const told = describeScene(title, 1, [problem]);
      for (const words of inJa) expect(told.ja).toContain(words);
      for (const words of inEn) expect(told.en).toContain(words);
      expect(told.ja).toMatch(/^「題名」: .+。$/);
      expect(told.en).toMatch(/^“The title”: [^ぁ-んァ-ヶ一-龠]+\.$/);
    },
  );

  it.each([
    'id',
    'title',
    'notes',
    'unit',
    'passages',
    'quote',
    'places',
    'picked',
    'roles',
    'frame',
    'map',
  ])('calls the field “%s” by words of the reader’s language', (field) => {
    const told = describeScene(title, 1, [{ kind: 'missing', field }]);
    expect(told.ja).toMatch(/: [ぁ-んァ-ヶ一-龠]+がありません。$/);
    expect(told.en).toMatch(/: it has no [a-z ]+\.$/);
  });

  it('calls a field without such words as the file does', () => {
    const told = describeScene(title, 1, [{ kind: 'shape', field: 'look' }]);
    expect(told).toEqual({
      ja: '「題名」: lookの値が使えません。',
      en: '“The title”: its look cannot be used.',
    });
  });

  it('is told once for each cause, under the title in the other language, or the number', () => {
    const twice: SceneProblem[] = [
      { kind: 'form' },
      { kind: 'form' },
      { kind: 'unit', value: 'p9' },
    ];
    expect(describeScene({ ja: '', en: 'Only' }, 3, twice)).toEqual({
      ja: '「Only」: 場面の形をしていません。本文に「p9」という段落がありません。',
      en: '“Only”: it is no scene; the text has no passage “p9”.',
    });
    expect(describeScene({ ja: '題', en: '' }, 3, twice).en).toMatch(/^“題”: /);
    const untitled = describeScene({ ja: '', en: '' }, 3, twice);
    expect(untitled.ja).toMatch(/^場面3: /);
    expect(untitled.en).toMatch(/^Scene 3: /);
  });
});
