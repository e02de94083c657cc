import { readLibrary } from '../../scripts/site/read-library.ts';
import { en } from '../../src/messages/en.ts';
import { localize } from '../../src/text/localized.ts';
import { key, open } from './atlas.ts';
import { expect, test } from './fixtures.ts';

const { scheme } = readLibrary('harbour-2024').pack;

test('a text with roles of its own is painted, listed and underlined in their colours', async ({
  page,
}) => {
  await open(page, 'harbour-2024/?lang=en');
  for (const { id, name } of scheme.roles.filter((it) => it.id !== 'unnamed')) {
    const row = key(page, en).locator(`button[data-role="${id}"]`);
    await expect(row).toContainText(localize(name, 'en'));
    const count = row.locator('.count');
    const [height, line] = await count.evaluate((it) => [
      it.getBoundingClientRect().height,
      parseFloat(getComputedStyle(it).lineHeight),
    ]);
    expect(height, id).toBeLessThanOrEqual(line * 1.1);
  }
  /** What an element is painted in, as the browser has it. */
  const colour = (selector: string, property: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((it, name) => getComputedStyle(it).getPropertyValue(name), property);
  const host = await colour('button[data-role="host"] .fill', 'fill');
  expect(host).toMatch(/^rgb\(/);
  expect(await colour('mark[data-place="JPN"]', 'border-block-end-color')).toBe(host);
  expect(await colour('path.area[data-place="JPN"]', 'fill')).toBe(host);
  expect(await colour('path.area[data-place="CHL"]', 'fill')).not.toBe(host);
});
