import { describe, expect, it } from 'vitest';
import { longLibrary, many, repeated } from '../../scripts/bench/repeated.ts';
import { readLibrary } from '../../scripts/site/read-library.ts';
import { packJson } from '../../src/export/pack-json.ts';
import { parsePack } from '../../src/pack/parse-pack.ts';

const library = readLibrary();

describe('a text that stands there several times over', () => {
  const thrice = repeated(library, 3);

  it('is a pack that opens, with everything anchored and no id twice', () => {
    const parsed = parsePack(JSON.parse(packJson.write(thrice.pack)), library.gazetteer);
    expect(parsed).toMatchObject({ ok: true, unanchored: [], pack: thrice.pack });
  });

  it('has three times of all that is known of it, and once it is the text itself', () => {
    for (const kind of ['mentions', 'readings', 'notes', 'coding', 'headlines'] as const) {
      expect(thrice.pack[kind]).toHaveLength(3 * library.pack[kind].length);
    }
    const { document: _, ...pack } = library.pack;
    expect(repeated(library, 1)).toEqual({ ...library, pack });
  });

  it('is long enough to be called long', () => {
    expect(longLibrary().pack.mentions.length).toBeGreaterThanOrEqual(many);
  });
});
