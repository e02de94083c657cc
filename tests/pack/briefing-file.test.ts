import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/site/read-library.ts';
import { isFit } from '../../src/pack/own-scenes.ts';
import { unitsOf } from '../../src/text/unit.ts';
import { briefingOf, readBriefing } from '../../src/pack/briefing-file.ts';
import { filterRoles } from '../../src/scheme/scheme.ts';

const { pack, gazetteer } = readLibrary();
const { frames = [] } = pack.manifest;
const roles = new Set(filterRoles(pack.scheme).map(({ id }) => id));
const context = { pack: pack.manifest.id, text: pack.text, gazetteer, frames, roles };
const units = unitsOf(pack.text).map(({ id }) => id);
const places = [...gazetteer.keys()];
const said = fc.record({ ja: fc.string(), en: fc.string() });
const extras = fc.record(
  {
    unit: fc.constantFrom(...units),
    passages: fc.uniqueArray(fc.constantFrom(...units), { minLength: 1 }),
    picked: fc.constantFrom(...places),
    places: fc.uniqueArray(fc.constantFrom(...places), { minLength: 1 }),
    roles: fc.subarray([...roles], { minLength: 1 }),
    frame: fc.constantFrom('world', ...frames.map(({ id }) => id)),
    map: fc.constantFrom('globe' as const, 'flat' as const),
  },
  { requiredKeys: [] },
);
const anyScene = fc
  .tuple(fc.record({ id: fc.uuid(), title: said, notes: said }), extras)
  .map(([words, shown]) => ({ ...words, ...shown }));
const plain = { id: 'a', title: { ja: '', en: 'One' }, notes: { ja: '', en: '' } };
/** What is said of a file, as a whole and of its scenes. */
const reasons = (raw: unknown, lang: 'ja' | 'en' = 'en') => {
  const read = readBriefing(raw, context);
  if (!read.ok) return [read.reason[lang]];
  const unfit = read.scenes.flatMap((scene) => (isFit(scene) ? [] : [scene.reason]));
  return [...read.notes, ...unfit].map((reason) => reason[lang]);
};
/** The scenes of it that open. */
const opened = (raw: unknown) => {
  const read = readBriefing(raw, context);
  return read.ok ? read.scenes.filter(isFit) : [];
};
const holding = (...scenes: unknown[]) => ({ ...(briefingOf(context.pack, []) as object), scenes });

describe('a briefing', () => {
  it('is read back from the file it is written to', () => {
    const anyScenes = fc.uniqueArray(anyScene, { selector: ({ id }) => id, maxLength: 5 });
    fc.assert(
      fc.property(anyScenes, (scenes) => {
        const file = JSON.stringify(briefingOf(context.pack, scenes));
        expect(readBriefing(JSON.parse(file), context)).toEqual({ ok: true, scenes, notes: [] });
      }),
    );
  });

  it('of another kind or document is refused as such', () => {
    expect(reasons([])).toEqual([
      'It is not the file of a briefing. Please choose one that “Save as a file” made.',
    ]);
    expect(reasons({ ...holding(), scenes: 1 })).toEqual(reasons([]));
    expect(reasons({ ...holding(), pack: 'paris-2025' })[0]).toMatch(/document, “paris-2025”/);
  });

  it('of a newer version is opened as far as it is understood', () => {
    const newer = {
      ...holding(plain, { ...plain, id: 'b', colour: 'red' }),
      version: 2,
      look: 'x',
    };
    expect(opened(newer)).toEqual([plain]);
    expect(reasons(newer)).toEqual([
      'It was made by a newer version. To open all of it, load the page anew.',
      '“look” is unknown to this version and not used.',
      '“One”: “colour” is unknown to this version.',
    ]);
    expect(reasons({ ...newer, scenes: {} })).toEqual(reasons(newer).slice(0, 1));
  });

  it.each([undefined, null, 0, -1, 0.5, '2', [2]])(
    'whose version number is %j is not called newer, and opened as far as it is understood',
    (version) => {
      const odd = { ...holding(plain), version };
      expect(opened(odd)).toEqual([plain]);
      expect(reasons(odd)).toEqual([
        'Its version number is missing or none that was ever given. What this version can read of it is opened.',
      ]);
      expect(reasons(odd, 'ja')).toEqual([
        '版の番号がないか、ここにあるはずのないものです。この版で読み取れる場面を開きます。',
      ]);
      expect(reasons({ ...odd, scenes: {} })).toEqual(reasons([]));
    },
  );

  it('is opened scene by scene: what does not fit is kept as it is', () => {
    const strange = { ...plain, id: 'b', colour: 'red' };
    const read = readBriefing(holding(plain, strange, 7, { ...plain, id: 'c' }), context);
    if (!read.ok) throw new Error(read.reason.en);
    expect(read.scenes.map(({ id }) => id)).toEqual(['a', 'b', 'scene-3', 'c']);
    expect(briefingOf(context.pack, read.scenes)).toMatchObject({
      scenes: [plain, strange, 7, { ...plain, id: 'c' }],
    });
  });

  const scenes: [string, object, string, string][] = [
    [
      'another field',
      { colour: 1 },
      '“colour” is unknown to this version',
      '「colour」は、この版では分かりません',
    ],
    ['no notes', { notes: undefined }, 'it has no notes', '原稿がありません'],
    [
      'a title that is none',
      { title: { ja: 5, en: 'One' } },
      'its title cannot be used',
      '題の値が使えません',
    ],
    [
      'notes too long',
      { notes: { ja: 'x'.repeat(20_001), en: '' } },
      'there are more than 20000 characters in its notes',
      '原稿が長すぎます(20000字まで)',
    ],
    [
      'another frame',
      { frame: 'moon' },
      'there is no stretch of the map called “moon”',
      '地図の範囲「moon」がありません',
    ],
    [
      'another role',
      { roles: ['threat', 'villain'] },
      'there is no role “villain”',
      '「villain」という役割がありません',
    ],
    [
      'the role of those who are not named',
      { roles: ['unnamed'] },
      'there is no role “unnamed”',
      '「unnamed」という役割がありません',
    ],
    [
      'another unit',
      { unit: 'p99' },
      'the text has no passage “p99”',
      '本文に「p99」という段落がありません',
    ],
    [
      'other passages',
      { passages: ['p1', 'p98'] },
      'the text has no passage “p98”',
      '本文に「p98」という段落がありません',
    ],
    [
      'another place',
      { places: ['ZZZ'] },
      'there is no place “ZZZ”',
      '「ZZZ」という国や地域がありません',
    ],
    [
      'another picked place',
      { picked: 'ZZZ' },
      'there is no place “ZZZ”',
      '「ZZZ」という国や地域がありません',
    ],
    [
      'other words',
      { unit: 'p1', quote: 'no such' },
      'the quotation “no such” is not in its paragraph',
      '引用「no such」がその段落にありません',
    ],
    [
      'words of no unit',
      { quote: 'x' },
      'the quotation “x” is not in its paragraph',
      '引用「x」がその段落にありません',
    ],
  ];
  it.each(scenes)('says of a scene with %s why it is not opened', (_what, amiss, en, ja) => {
    const raw = JSON.parse(JSON.stringify(holding({ ...plain, ...amiss }))) as unknown;
    expect(reasons(raw)).toEqual([`“One”: ${en}.`]);
    expect(reasons(raw, 'ja')).toEqual([`「One」: ${ja}。`]);
    expect(opened(raw)).toEqual([]);
  });

  it('says all that is amiss with a scene in one sentence, and calls one without title by its number', () => {
    const raw = holding(plain, {
      ...plain,
      title: { ja: '', en: '' },
      unit: 'p99',
      places: ['ZZZ'],
    });
    expect(reasons(raw)).toEqual([
      'Scene 2: the text has no passage “p99”; there is no place “ZZZ”.',
    ]);
    expect(reasons(holding(7))).toEqual(['Scene 1: it is no scene.']);
  });

  it('cuts short what is long where it says what is amiss', () => {
    const long = 'p'.repeat(1_000_000);
    const [reason] = reasons(holding({ ...plain, title: { ja: '', en: long }, unit: long }));
    expect(reason!.length).toBeLessThan(200);
    const [emoji] = reasons(
      holding({ ...plain, title: { ja: '', en: `x${'🕊'.repeat(40)}` }, map: 1 }),
    );
    expect(emoji).toBe(`“x${'🕊'.repeat(14)}…”: its projection cannot be used.`);
  });

  it('gives a scene whose id stands twice one of its own', () => {
    const twice = opened(holding(plain, plain, { ...plain, id: 'a-2' }, plain));
    expect(twice.map(({ id }) => id)).toEqual(['a', 'a-2', 'a-2-2', 'a-3']);
  });

  it('anchors a quotation whose accents and voicing marks are written apart', () => {
    const scene = { ...plain, unit: 'p26', quote: '中国は、いわゆる「無制限」パートナーシップ' };
    const carried = { ...scene, quote: scene.quote.normalize('NFD') };
    expect(carried.quote).not.toBe(scene.quote);
    expect(opened(holding(carried))).toEqual([scene]);
  });

  it('keeps its scenes the same objects where they come again as they were', () => {
    const before = opened(holding(plain, { ...plain, id: 'b' }));
    const again = readBriefing(
      holding(plain, { ...plain, id: 'b', title: { ja: '', en: 'New' } }),
      context,
      before,
    );
    if (!again.ok) throw new Error(again.reason.en);
    expect(again.scenes[0]).toBe(before[0]);
    expect(again.scenes[1]).toMatchObject({ title: { en: 'New' } });
  });

  it('that is kept on keeps what is not understood of it', () => {
    const newer = { ...holding(), version: 2, look: 'x' };
    expect(briefingOf(context.pack, [plain], newer)).toEqual({ ...newer, scenes: [plain] });
  });
});
