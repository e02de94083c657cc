import { gzipSync } from 'node:zlib';
import type { APIRequestContext } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { Ajv } from 'ajv';
import { csvParse } from 'd3-dsv';
import type { Topology } from 'topojson-specification';
import { expect, test } from './fixtures.ts';

const folder = './data/washington-2024';

async function read(request: APIRequestContext, path: string): Promise<string> {
  // What is done between two files may last until the server hangs up.
  const response = await request.get(path, { maxRetries: 1 });
  expect(response.status(), path).toBe(200);
  expect(response.headers()['content-type'], path).not.toContain('text/html');
  return (await response.text()).replace(/^\uFEFF/, '');
}

interface PublishedPack {
  editions: { parts: { units: { id: string; text: string }[] }[] }[];
}

async function texts(request: APIRequestContext): Promise<Map<string, string>> {
  const pack = JSON.parse(await read(request, `${folder}/pack.json`)) as PublishedPack;
  return new Map(
    pack.editions.flatMap(({ parts }) =>
      parts.flatMap(({ units }) => units.map(({ id, text }) => [id, text] as const)),
    ),
  );
}

test('the published pack is valid by the published schema', async ({ request }) => {
  const schema = JSON.parse(await read(request, './data/pack.schema.json')) as {
    $schema?: string;
  };
  const ajv = schema.$schema?.includes('2020-12') ? new Ajv2020() : new Ajv();
  const validate = ajv.compile(schema);
  const pack: unknown = JSON.parse(await read(request, `${folder}/pack.json`));
  validate(pack);
  expect(validate.errors ?? []).toEqual([]);
  expect(validate({})).toBe(false);
});

test('each row of the published mentions quotes the text where it says', async ({ request }) => {
  const units = await texts(request);
  expect(units.size).toBe(67);
  const rows = csvParse(await read(request, `${folder}/mentions.csv`));
  expect(rows.columns.slice(0, 6)).toEqual(['unit', 'start', 'end', 'quote', 'place', 'as']);
  const inUnits = rows.filter((row) => units.has(row['unit'] ?? ''));
  expect(inUnits.length).toBeGreaterThan(300);
  for (const { unit, start, end, quote } of inUnits) {
    expect(units.get(unit ?? '')?.slice(Number(start), Number(end))).toBe(quote);
  }
});

test('each published reading quotes its passage', async ({ request }) => {
  const units = await texts(request);
  const rows = csvParse(await read(request, `${folder}/readings.csv`));
  expect(rows.columns.slice(0, 4)).toEqual(['unit', 'place', 'reading', 'quote']);
  const threats = rows.filter((row) => row['reading'] === 'threat').map((row) => row['place']);
  expect(new Set(threats)).toEqual(new Set(['RUS', 'terrorism']));
  for (const { unit = '', quote = '' } of rows) {
    if (units.has(unit)) expect(units.get(unit)).toContain(quote);
  }
});

test('the published annotations are W3C Web Annotations', async ({ request }) => {
  const text = await read(request, `${folder}/annotations.jsonld`);
  expect(JSON.stringify(JSON.parse(text))).toContain('http://www.w3.org/ns/anno.jsonld');
  expect(text).toContain('TextPositionSelector');
  expect(text).toContain('TextQuoteSelector');
});

test('the published geometry is TopoJSON by place and no more than 140 KB compressed', async ({
  request,
}) => {
  const text = await read(request, './data/world.json');
  expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(140_000);
  const world = JSON.parse(text) as Topology;
  expect(world.type).toBe('Topology');
  const { countries } = world.objects;
  const places =
    countries?.type === 'GeometryCollection'
      ? countries.geometries.map(
          (geometry) => (geometry.properties as { place?: string } | undefined)?.place,
        )
      : [];
  for (const place of ['RUS', 'UKR', 'XKX', 'MLT', 'GRL']) expect(places).toContain(place);
  expect(new Set(places).size).toBe(places.length);
});

test('before the text can be used no more than 25 kB are sent', async ({ request }) => {
  const page = await (await request.get('./')).text();
  expect(gzipSync(page).length).toBeLessThanOrEqual(25_000);
});
