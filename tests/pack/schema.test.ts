import { describe, expect, it } from 'vitest';
import { packIds, readLibrary } from '../../scripts/site/read-library.ts';
import { published } from '../../scripts/site/published.ts';
import { boundaryNote } from '../../src/drawing/boundary-note.ts';
import { schema, schemaAccepts } from './published-schema.ts';

const files = new Map(published().map((file) => [file.path, file]));
const write = (name: string): unknown =>
  JSON.parse(files.get(`data/washington-2024/${name}`)!.write());
interface Edition {
  mentions: Record<string, unknown>[];
}
const pack = write('pack.json') as {
  manifest: Record<string, unknown>;
  editions: Edition[];
} & Record<string, unknown>;

describe('the published schema', () => {
  it('says which draft it is written in', () => {
    expect(schema['$schema']).toMatch(/json-schema\.org\/(draft-07|draft\/2020-12)\/schema/);
  });

  it('accepts the published pack', () => {
    expect(schemaAccepts(pack)).toBe(true);
  });

  const { date: _, ...undated } = pack.manifest;
  const [edition] = pack.editions;
  const withEdition = (more: object) => ({ ...pack, editions: [{ ...edition!, ...more }] });
  const first = edition!.mentions[0]!;
  const withMention = (more: object) => withEdition({ mentions: [{ ...first, ...more }] });

  it.each([
    ['of another version', { ...pack, format: 3 }],
    ['without a version', { ...pack, format: undefined }],
    ['whose manifest has no date', { ...pack, manifest: undated }],
    ['without an edition', { ...pack, editions: [] }],
    ['without notes', withEdition({ notes: undefined })],
    ['with a mention of an unheard-of kind', withMention({ as: 'rumour' })],
    ['with a mention that starts before the text', withMention({ start: -1 })],
    ['with an offset that is no whole number', withMention({ start: 0.5 })],
    ['with a collective term that names no group', withMention({ as: 'group', group: undefined })],
    ['with a mention without a quote', withMention({ quote: '' })],
    ['that is a list', [pack]],
  ])('refuses a pack %s', (_, broken) => {
    expect(schemaAccepts(JSON.parse(JSON.stringify(broken)))).toBe(false);
  });
});

describe('the published files', () => {
  it('stand at stable paths', () => {
    const ofPack = [
      'annotations.jsonld',
      'first-map.svg',
      'map.geojson',
      'map.topojson',
      'mentions.csv',
      'mentions.csv-metadata.json',
      'pack.json',
      'readings.csv',
      'readings.csv-metadata.json',
    ];
    const expected = [
      'boundaries.html',
      'data/boundaries.json',
      'data/catalog.json',
      'data/cross-references.json',
      'data/equal-earth.json',
      'data/first-map.svg',
      'data/frameworks.json',
      'data/gazetteer.json',
      'data/pack.schema.json',
      'data/regions.json',
      'data/seas.json',
      'data/tagging/en.json',
      'data/tagging/ja.json',
      'data/world.json',
      ...packIds().flatMap((id) => ofPack.map((name) => `data/${id}/${name}`)),
    ];
    expect([...files.keys()].toSorted()).toEqual(expected.toSorted());
  });

  it.each([
    'pack.json',
    'mentions.csv-metadata.json',
    'readings.csv-metadata.json',
    'annotations.jsonld',
    'map.geojson',
    'map.topojson',
  ])('say in %s the title, the day, the source, whose translation, whose boundaries', (name) => {
    const { title, date, original, translation } = readLibrary().pack.manifest;
    expect(stringsIn(write(name))).toEqual(
      expect.arrayContaining([
        title.en,
        date,
        original.url,
        translation!.en,
        boundaryNote(pack.manifest).en,
      ]),
    );
  });
});

/** Every string anywhere in a JSON value. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value ? Object.values(value).flatMap(stringsIn) : [];
}
