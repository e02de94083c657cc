import { en } from '../../src/messages/en.ts';
import { ja } from '../../src/messages/ja.ts';
import { cutWords } from '../../src/messages/cut.ts';
import { downloadWords } from '../../src/messages/download.ts';
import { drawnBy, expectQuery, goTo, key, mapSurface, number, shownUnits, unit } from './atlas.ts';
import { docx, p } from '../importing/make.ts';
import { dropText } from './drop-text.ts';
import { address, expect, open, test, testMap } from './one-file.ts';

test.use({ baseURL: address });

testMap('gl');

test('from the disk the text is read, filtered and spoken of in English, and the address says so; the decisions on boundaries lie over the page and lead back to it', async ({
  page,
}) => {
  await open(page, '?lang=en');
  const decisions = page.getByRole('heading', { level: 1, name: en.boundaryDecisions });
  await expect(decisions).toBeHidden();
  await page.locator('figcaption summary').click();
  await page.getByRole('link', { name: en.boundaryDecisions }).click();
  await expect(decisions).toBeVisible();
  await page.locator('#boundaries-en').getByRole('link', { name: en.app }).first().click();
  await expect(decisions).toBeHidden();
  await expect(mapSurface(page)).toBeInViewport();
  await number(page, 'p17').click();
  await expectQuery(page, '?p=p17&lang=en');
  await drawnBy(page, 'static');
  await key(page, en).locator('button[data-role="threat"]').click();
  await expectQuery(page, '?p=p17&roles=threat&lang=en');
  expect(await shownUnits(page)).toContain('p26');
  await page.reload();
  await expect(unit(page, 'p26')).toBeVisible();
  await expect(page.getByRole('link', { name: '日本語' })).not.toHaveAttribute('aria-current');
});

test('from the disk a Word file is read and cut', async ({ page }) => {
  await open(page, '?lang=en');
  await dropText(
    page,
    'bergen.docx',
    docx(p('1. Norway keeps the lights.') + p('2. Peru is thanked.')),
  );
  await expect(page.getByRole('button', { name: cutWords.en.select('1') })).toBeVisible();
});

test('from the disk a country is found by an old name, the globe turns up, the data can still be taken away, what needs a site is not offered, and nothing is let in from anywhere', async ({
  page,
}) => {
  await open(page);
  await drawnBy(page, 'static');
  await page.getByRole('combobox', { name: ja.projection }).selectOption('globe');
  await expectQuery(page, '?map=globe');
  await drawnBy(page, 'static');
  await page.getByRole('searchbox', { name: ja.search }).fill('グルジア');
  await page.keyboard.press('Enter');
  await expectQuery(page, '?place=GEO&map=globe');

  await goTo(page, '?roles=challenge');
  await page.getByRole('button', { name: ja.download }).click();
  await page.getByRole('radio').nth(1).check();
  for (const name of ['pack.json', 'map.geojson']) {
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: downloadWords.ja.saveFile(name) }).click();
    expect((await saving).suggestedFilename()).toBe(`washington-2024-filtered-${name}`);
  }
  await expect(page.getByText(downloadWords.ja.embedCode)).toBeHidden();

  const policy = await page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute('content');
  expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-\S+'; style-src 'sha256-\S+'; /);
  expect(policy).not.toMatch(/https?:|'self'|unsafe|\*/);
});
