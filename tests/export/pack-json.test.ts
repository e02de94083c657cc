import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/site/read-library.ts';
import { packJson } from '../../src/export/pack-json.ts';
import { parsePack } from '../../src/pack/parse-pack.ts';

const { pack, gazetteer } = readLibrary();

describe('pack.json', () => {
  it('is read again as the very pack that was written', () => {
    const written = packJson.write(pack);
    const parsed = parsePack(JSON.parse(written), gazetteer);
    const { document: _, ...known } = pack;
    expect(parsed).toMatchObject({ ok: true, unanchored: [], pack: known });
    expect(parsed.ok && packJson.write(parsed.pack)).toBe(written);
  });

  it('names a collective term by its group and every other mention by its place', () => {
    const { editions } = JSON.parse(packJson.write(pack)) as { editions: { mentions: object[] }[] };
    const mentions = editions.flatMap((edition) => edition.mentions);
    expect(mentions).toHaveLength(pack.mentions.length);
    expect(mentions.filter((it) => 'places' in it)).toEqual([]);
    expect(mentions.filter((it) => 'group' in it === 'place' in it)).toEqual([]);
  });
});
