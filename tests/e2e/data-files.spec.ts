import { en } from '../../src/messages/en.ts';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { FeatureCollection } from 'geojson';
import { goTo, open } from './atlas.ts';
import { expect, seriousAxe, test } from './fixtures.ts';
import { downloadWords } from '../../src/messages/download.ts';

/** Saves a file as a reader does. */
async function save(page: Page, name: string) {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: downloadWords.en.saveFile(name), exact: true }).click();
  const download = await saving;
  return { as: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

test('what is saved under the key is what the site publishes, or what a filter leaves of it', async ({
  page,
  request,
}) => {
  await open(page, '?lang=en');
  await page.getByRole('button', { name: en.download }).click();
  const published = async (name: string) =>
    (await request.get(`./data/washington-2024/${name}`)).text();
  for (const name of ['mentions.csv', 'readings.csv', 'annotations.jsonld', 'map.topojson']) {
    const { as, text } = await save(page, name);
    expect(as).toBe(`washington-2024-${name}`);
    expect(text === (await published(name)), name).toBe(true);
  }
  const { text } = await save(page, 'pack.json');
  expect(JSON.parse(text)).toEqual(JSON.parse(await published('pack.json')));

  await goTo(page, '?roles=threat,challenge&lang=en');
  await page.getByRole('radio', { name: /^What the filter leaves/ }).check();
  expect(await seriousAxe(page)).toEqual([]);
  const painted = await save(page, 'map.geojson');
  expect(painted.as).toBe('washington-2024-filtered-map.geojson');
  const map = JSON.parse(painted.text) as FeatureCollection;
  expect(map.features.map(({ id }) => id).sort()).toEqual(['CHN', 'HKG', 'MAC', 'RUS']);
  expect(map).toHaveProperty('about.date', '2024-07-10');

  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: en.download })).toHaveCount(0);
  await expect(page.getByRole('button', { name: en.download })).toBeFocused();
});
