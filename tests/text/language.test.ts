import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/text/language-of.ts';
import { sentencesOf } from '../../src/index/scene-sentences.ts';
import type { Text } from '../../src/text/unit.ts';

const cutIn = (lang: string) => (text: string) =>
  languageOf(lang)
    .sentencesIn(text)
    .map(({ start, end }) => text.slice(start, end));
const cut = cutIn('ja');

describe('the sentences of a Japanese text', () => {
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

describe('the sentences of an English text', () => {
  const cut = cutIn('en');

  // A bar marks where a sentence ends.
  it.each([
    'Dr. Strand came. |Mr. and Mrs. Umeda left.',
    'A historian, Dr. K. Umeda, will write. |J. A. Smith and Gen. C. Cavoli agreed.',
    'See No. 3 of the series. |Art. 5, para. 2 applies (cf. pp. 3 and 4). |So does Art. IV.',
    'Was it burning? |No. |We looked. |It was a work of art. |The lamp was new.',
    'The U.S. Navy sailed. |So did the U.K. |We greet the U.S. |The last of these left at 3 p.m. |In fact it was 4 a.m. as we saw.',
    'Some ports, e.g. Bergen, i.e. those of the north, are open. |Others, vs. those, are not.',
    'In St. Petersburg it rained. |The secretariat is at 3 Quay St. |Its door is open. |Mount St. Helens is far.',
    'She said: “A lighthouse asks no ship for its flag. It shines for all.” |We take her words.',
    '“A chart is a promise. It must be kept up to date,” says its preface. |It is so.',
    'It means “a port that asks afterwards.” |Norway offers one (this is No. 3. It is new.) and Japan too. |(Each is free.) |All are.',
    '“Will it come?” she asked. |“Yes!” |He left.',
    'He wrote ‘It came. It went.’ of the ships’ crews. |It\'s over. |"It is. It was." was the answer. |Next.',
    'He wrote ‘it isn’t over. It begins’ of the strike. |He left.',
    'It was due on 3 Jan. 2024 and on 4 Feb. 2025. |Costs rose by 2.5 per cent. |Then they fell…',
    'A bracket (that is never closed. |It goes on. |And ends.',
  ])('%#: end where they end', (marked) => {
    const sentences = marked.split('|');
    expect(cut(sentences.join(''))).toEqual(sentences);
  });

  it('are the whole text, in order, and none is empty', () => {
    const piece = fc.constantFrom(
      'Art. ',
      'A',
      'b',
      '. ',
      '.',
      ' ',
      '“',
      '”',
      '(',
      ')',
      '’',
      '"',
      '3',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        expect(cut(pieces.join('')).join('')).toBe(pieces.join(''));
        expect(cut(pieces.join(''))).not.toContain('');
      }),
    );
  });

  it('are the same however long the text is', () => {
    const some = 'The U.S. Navy came. It said: “We came. We saw.” Dr. Strand left at once.\n';
    const text = some.repeat(1000);
    expect(cut(text)).toEqual(Array.from({ length: 1000 }, () => cut(some)).flat());
  });

  it('are those that a reader of the invented example finds', () => {
    const { parts } = JSON.parse(
      readFileSync('data/packs/harbour-2024/text.en.json', 'utf8'),
    ) as Text;
    const endings = parts.flatMap(({ units }) =>
      units.flatMap(({ text }) => cut(text).map((sentence) => sentence.trim().slice(-12))),
    );
    // prettier-ignore
    expect(endings).toEqual([
      ' Conference.', ' parts them.', 'ls for help.',
      'es for all.”', 'as our rule.', 'and the U.S.', 'ng its bell.',
      ' old lights.',
      'hip in need.', 'afterwards.”', ' Rotterdam).',
      ' until 2030.', 'hout charge.', 'drew ashore.',
      'd lifeboats.', 'ter of 2019.', 'own expense.', 'its preface.',
      ' its reason:', ' own summer;', 'ls are late;', 'e countries.',
      'take a fish.', 'mers astern.', 'en by Japan.', 'so they did.',
      ' afterwards.', ' is at noon.', 'he same end:', ' Channel 16;', 'ews as well;', 'e Black Sea.',
      'one another.', 'the Halcyon.',
      'it has done.', ' Dr. Strand.', 'e no credit.',
      'nd Viet Nam.', 'St., Bergen.',
    ]);
  });
});

describe('another language', () => {
  it('is cut as its own rules have it', () => {
    expect(cutIn('fr')('« Oui. » Il part.').join('')).toBe('« Oui. » Il part.');
    expect(cutIn('zh-Hans')('甲。乙。')).toEqual(['甲。', '乙。']);
    expect(cutIn('de')('Er kam. Sie ging.')).toEqual(['Er kam. ', 'Sie ging.']);
  });

  it('is cut all the same where it does not end a sentence in ten thousand signs', () => {
    const lengths = (text: string) => cutIn('fr')(text).map((sentence) => sentence.length);
    expect(lengths('a'.repeat(25_000))).toEqual([10_000, 10_000, 5_000]);
    expect(lengths(`${'a'.repeat(9_000)}. ${'B'.repeat(9_000)}.`)).toEqual([9_002, 9_001]);
  });

  it('may be parted after its commas and semicolons, and nowhere else', () => {
    const parted = (tag: string, text: string) => text.split(languageOf(tag).clauseEnd);
    expect(parted('fr', 'un, deux; trois 1,5')).toEqual(['un, ', 'deux; ', 'trois 1,5']);
    expect(parted('zh', '甲、乙，丙；丁。')).toEqual(['甲、', '乙，', '丙；', '丁。']);
    expect(parted('ja', '甲、乙。A, B')).toEqual(['甲、', '乙。A, ', 'B']);
  });

  it('has more signs shown of a passage where words are spelt by letters', () => {
    const { ja, fr, zh } = Object.fromEntries(
      ['ja', 'fr', 'zh'].map((tag) => [tag, languageOf(tag).snippet]),
    ) as Record<'ja' | 'fr' | 'zh', { length: number; lead: number }>;
    expect(zh).toEqual(ja);
    expect(fr.length).toBeGreaterThan(ja.length);
    for (const { length, lead } of [ja, fr]) expect(lead).toBeLessThan(length / 2);
  });

  it('is known by its tag to have spaces between words, or not', () => {
    const spaced = (tag: string) => languageOf(tag).spaced;
    expect(['en-GB', 'fr', 'ru', 'ar', 'ko'].every(spaced)).toBe(true);
    expect(['ja-JP', 'zh', 'zh-Hant-TW', 'th'].some(spaced)).toBe(false);
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
    sentencesOf(units, { title: both, notes: both, ...scene }, 'ja').map(({ unit, start, end }) =>
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
