import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { published } from '../../scripts/site/published.ts';

const files = new Map(published().map((file) => [file.path, file]));
const write = (path: string) => JSON.parse(files.get(path)!.write()) as Record<string, unknown>;
const schema = write('data/pack.schema.json');
const pack = write('data/washington-2024/pack.json') as {
  manifest: Record<string, unknown>;
  mentions: Record<string, unknown>[];
} & Record<string, unknown>;

describe('the published schema', () => {
  let accepts: (it: unknown) => boolean;
  beforeAll(() => {
    const draft7 = String(schema['$schema']).includes('draft-07');
    const ajv = new (draft7 ? Ajv : Ajv2020)({ strict: false });
    const validate = ajv.compile(schema);
    accepts = (it) => validate(it);
  });

  it('says which draft it is written in', () => {
    expect(schema['$schema']).toMatch(/json-schema\.org\/(draft-07|draft\/2020-12)\/schema/);
  });

  it('accepts the published pack', () => {
    expect(accepts(pack)).toBe(true);
  });

  const { date: _, ...undated } = pack.manifest;
  const { notes: _notes, ...noteless } = pack;
  const first = pack.mentions[0]!;
  const withMention = (more: object) => ({ ...pack, mentions: [{ ...first, ...more }] });

  it.each([
    ['of another version', { ...pack, format: 2 }],
    ['without a version', { ...pack, format: undefined }],
    ['whose manifest has no date', { ...pack, manifest: undated }],
    ['without notes', noteless],
    ['with a mention of an unheard-of kind', withMention({ as: 'rumour' })],
    ['with a mention that starts before the text', withMention({ start: -1 })],
    ['with an offset that is no whole number', withMention({ start: 0.5 })],
    ['with a set word that names no group', withMention({ as: 'group', group: undefined })],
    ['with a mention without a quote', withMention({ quote: '' })],
    ['that is a list', [pack]],
  ])('refuses a pack %s', (_, broken) => {
    expect(accepts(JSON.parse(JSON.stringify(broken)))).toBe(false);
  });
});

describe('the published files', () => {
  it('stand at stable paths', () => {
    expect([...files.keys()].sort()).toEqual([
      'boundaries.html',
      'data/boundaries.json',
      'data/equal-earth.json',
      'data/first-map.svg',
      'data/frameworks.json',
      'data/gazetteer.json',
      'data/pack.schema.json',
      'data/regions.json',
      'data/washington-2024/annotations.jsonld',
      'data/washington-2024/mentions.csv',
      'data/washington-2024/pack.json',
      'data/washington-2024/readings.csv',
      'data/world.json',
    ]);
  });
});
