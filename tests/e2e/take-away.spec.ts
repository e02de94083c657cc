import { readFileSync, statSync } from 'node:fs';
import { en } from '../../src/messages/en.ts';
import { ja } from '../../src/messages/ja.ts';
import { downloadWords } from '../../src/messages/download.ts';
import { boundaryIn, drawnBy, open } from './atlas.ts';
import { expect, test } from './fixtures.ts';
import { path } from './one-file.ts';

test('under the key the site offers the whole as one file with its size, the map as a picture in the size that is asked for, and HTML that shows this view in a frame of another page', async ({
  page,
  context,
}) => {
  const say = downloadWords.en;
  await open(page, '?p=p26&place=CHN&lang=en');
  await drawnBy(page, 'static');
  await page.getByRole('button', { name: en.download }).click();

  const link = page.getByRole('link', { name: /one file/ });
  const told = Number(/([\d.]+) MB/.exec((await link.textContent()) ?? '')?.[1]);
  const size = statSync(path).size / 1_000_000;
  expect(Math.abs(told - size) / size).toBeLessThan(0.1);
  const download = page.waitForEvent('download');
  await link.click();
  expect(statSync(await (await download).path()).size).toBe(statSync(path).size);

  const save = async (format: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: say.picture.as(format) }).click(),
    ]);
    return readFileSync(await download.path());
  };
  const svg = (await save('SVG')).toString('utf8');
  expect(svg).toContain(boundaryIn('en').basis.slice(0, 20));
  expect(svg).toContain('NATO');
  const png = await save('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1920, 1080]);

  const code = await page.getByRole('textbox', { name: say.embedCode }).inputValue();
  const host = await context.newPage();
  await host.setContent(code);
  const frame = host.frameLocator('iframe');
  await expect(frame.getByRole('blockquote')).toContainText(/^¶26 Allies say China .* 中国は/);
  const whole = frame.getByRole('link', { name: en.wholeAtlas });
  await expect(whole).toHaveAttribute('href', '?p=p26&place=CHN&lang=en');
  await expect(whole).toHaveAttribute('target', '_blank');
});

test('in a frame there is the map and what is said, and a country can still be picked', async ({
  page,
}) => {
  await page.goto('./?p=p17&embed=1');
  await drawnBy(page, 'static');
  await expect(page.getByRole('blockquote')).toContainText('¶17');
  await expect(page.locator('section[data-unit]')).toHaveCount(0);
  await expect(page.getByRole('navigation', { name: ja.key })).toHaveCount(0);
  const field = page.getByRole('combobox', { name: ja.find });
  await field.fill('中国');
  await expect(page.getByRole('option').first()).toHaveText('中国');
  await field.press('Enter');
  await expect(page.getByRole('navigation', { name: '中国' })).toBeVisible();
  await expect.poll(() => new URL(page.url()).searchParams.get('embed')).toBe('1');
});
