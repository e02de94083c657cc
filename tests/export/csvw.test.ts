import { csvParse } from 'd3-dsv';
import { expect, it } from 'vitest';
import { readLibrary } from '../../scripts/site/read-library.ts';
import { boundaryNote } from '../../src/drawing/boundary-note.ts';
import { csvMetadata } from '../../src/export/csvw.ts';
import { exporters } from '../../src/export/exporters.ts';
import { mentionsCsv } from '../../src/export/mentions-csv.ts';

const { pack, gazetteer } = readLibrary();
const table = mentionsCsv(gazetteer);
const written = table.write(pack).replace('\ufeff', '');

it('the description of a CSV file names it, its columns, its source and whose translation it is', () => {
  const said = JSON.parse(csvMetadata(table).write(pack)) as Record<string, unknown>;
  expect(said).toMatchObject({
    '@context': 'http://www.w3.org/ns/csvw',
    url: 'mentions.csv',
    'dc:date': '2024-07-10',
    'dc:description': [pack.manifest.translation!.en, boundaryNote(pack.manifest).en],
  });
  const { columns } = said['tableSchema'] as { columns: { name: string; lang?: string }[] };
  expect(columns.map(({ name }) => name)).toEqual(csvParse(written).columns);
  expect(columns.flatMap(({ name, lang }) => (lang === undefined ? [] : [[name, lang]]))).toEqual([
    ['quote', 'ja'],
    ['place_ja', 'ja'],
    ['place_en', 'en'],
    ['as_ja', 'ja'],
    ['as_en', 'en'],
  ]);
});

it('every CSV file has its description, which is called as W3C wants it and finds it where it is kept', () => {
  const files = exporters(gazetteer, (name) => `my-${name}`);
  const tables = files.filter(({ name }) => name.endsWith('.csv'));
  expect(tables.map(({ name }) => name)).toContain('mentions.csv');
  for (const { name } of tables) {
    const its = files.find((it) => it.name === `${name}-metadata.json`)!;
    expect(JSON.parse(its.write(pack))).toHaveProperty('url', `my-${name}`);
  }
});

it('a CSV file holds the very mentions of the pack', () => {
  const rows = csvParse(written, ({ unit, start, end, quote, place, as }) => {
    return { unit, start: Number(start), end: Number(end), quote, place, as };
  });
  expect([...rows]).toEqual(
    pack.mentions.flatMap(({ unit, start, end, quote, places, as }) =>
      places.map((place) => ({ unit, start, end, quote, place, as })),
    ),
  );
});

it('a text that is described in another language only is described in that', () => {
  const { translation: _, ...original } = pack.manifest;
  const manifest = { ...original, title: { fr: 'Déclaration' }, rights: { fr: 'Aucun' } };
  const said = JSON.parse(csvMetadata(table).write({ ...pack, manifest })) as object;
  expect(said).toMatchObject({ 'dc:title': 'Déclaration', 'dc:rights': 'Aucun' });
});
