import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/site/read-library.ts';
import { mentionsCsv } from '../../src/export/mentions-csv.ts';
import { narrow } from '../../src/export/narrow.ts';
import { packJson } from '../../src/export/pack-json.ts';
import { parsePack } from '../../src/pack/parse-pack.ts';
import { schemaAccepts } from '../pack/published-schema.ts';

const { pack, gazetteer } = readLibrary();

describe('what a filter leaves of a pack', () => {
  const left = narrow(pack, new Set(['p3', 'p7.2']));
  const written: unknown = JSON.parse(packJson.write(left));

  it('is a pack again, which the schema accepts and which is read back as it was written', () => {
    expect(schemaAccepts(written)).toBe(true);
    expect(parsePack(written, gazetteer)).toMatchObject({ ok: true, unanchored: [], pack: left });
  });

  it('has the units kept with all that is known of them, and the title of their part', () => {
    expect(left.text.parts.map(({ units }) => units.map(({ id }) => id))).toEqual([['p3', 'p7.2']]);
    const kept = ['p0', 'p3', 'p7.2'];
    const units = new Set(
      csvParse(mentionsCsv(gazetteer).write(left).replace('\ufeff', '')).map((row) => row['unit']),
    );
    expect([...units]).toEqual(kept);
    expect(left.readings).toEqual(pack.readings.filter(({ unit }) => kept.includes(unit)));
    expect(left.headlines.map(({ unit }) => unit)).toEqual(['p3', 'p7.2']);
    expect(left.scenes).toEqual(pack.scenes.filter(({ unit = '' }) => kept.includes(unit)));
  });

  it('is no pack where nothing is left', () => {
    const nothing: unknown = JSON.parse(packJson.write(narrow(pack, new Set())));
    expect(schemaAccepts(nothing)).toBe(false);
    expect(parsePack(nothing, gazetteer).ok).toBe(false);
  });
});
