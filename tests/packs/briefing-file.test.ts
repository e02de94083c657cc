import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/site/read-library.ts';
import { frameIds } from '../../src/domain/frame.ts';
import { filterRoles } from '../../src/domain/role.ts';
import { unitsOf } from '../../src/domain/unit.ts';
import { briefingOf, readBriefing } from '../../src/packs/briefing-file.ts';

const { pack, gazetteer } = readLibrary();
const ground = { pack: pack.manifest.id, text: pack.text, gazetteer };
const units = unitsOf(pack.text).map(({ id }) => id);
const places = [...gazetteer.keys()];
const said = fc.record({ ja: fc.string(), en: fc.string() });
const extras = fc.record(
  {
    unit: fc.constantFrom(...units),
    passages: fc.uniqueArray(fc.constantFrom(...units), { minLength: 1 }),
    picked: fc.constantFrom(...places),
    places: fc.uniqueArray(fc.constantFrom(...places), { minLength: 1 }),
    roles: fc.subarray([...filterRoles], { minLength: 1 }),
    frame: fc.constantFrom(...frameIds),
    map: fc.constantFrom('globe' as const, 'flat' as const),
  },
  { requiredKeys: [] },
);
const anyScene = fc
  .tuple(fc.record({ id: fc.uuid(), title: said, notes: said }), extras)
  .map(([words, shown]) => ({ ...words, ...shown }));
const plain = { id: 'a', title: { ja: '', en: 'One' }, notes: { ja: '', en: '' } };
const reasons = (raw: unknown, lang: 'ja' | 'en' = 'en') => {
  const read = readBriefing(raw, ground);
  return read.ok ? [] : read.reasons.map((reason) => reason(lang));
};
const holding = (...scenes: object[]) => ({ ...(briefingOf(ground.pack, []) as object), scenes });

describe('a briefing', () => {
  it('is read back from the file it is written to', () => {
    const anyScenes = fc.uniqueArray(anyScene, { selector: ({ id }) => id, maxLength: 5 });
    fc.assert(
      fc.property(anyScenes, (scenes) => {
        const file = JSON.stringify(briefingOf(ground.pack, scenes));
        expect(readBriefing(JSON.parse(file), ground)).toEqual({ ok: true, scenes });
      }),
    );
  });

  it('of another kind, version or document is refused as such', () => {
    expect(reasons([])[0]).toMatch(/not the file of a briefing/);
    expect(reasons({ ...holding(), version: 2 })[0]).toMatch(/^Version 2 /);
    expect(reasons({ ...holding(), pack: 'paris-2025' })[0]).toMatch(/“paris-2025”/);
  });

  it('says which scene and field is amiss, in the reader’s language', () => {
    const broken = holding(plain, { ...plain, id: 'b', title: { ja: 5, en: '' } });
    expect(reasons(broken)[0]).toMatch(/^Scene 2, title.ja: 5 stands where string should/);
    expect(reasons(broken, 'ja')[0]).toMatch(/^場面2のtitle.ja: /);
    expect(reasons(holding({ ...plain, frames: 'europe' }))[0]).toMatch(/^Scene 1, frames/);
  });

  it('names units, places, quotes and ids that do not fit', () => {
    expect(reasons(holding({ ...plain, unit: 'p99' }))[0]).toMatch(/^Scene 1, unit: “p99”/);
    expect(reasons(holding({ ...plain, places: ['ZZZ'] }))[0]).toMatch(/places: “ZZZ”/);
    expect(reasons(holding({ ...plain, unit: 'p1', quote: 'no such' }))[0]).toMatch(/quote/);
    expect(reasons(holding(plain, plain))[0]).toMatch(/^Scene 2, id: “a”/);
  });
});
