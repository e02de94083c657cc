import type { Page } from '@playwright/test';
import { ja } from '../../src/messages/ja.ts';
import {
  card,
  clickMap,
  drawnBy,
  expectQuery,
  inView,
  mapSurface,
  pickedOutline,
  pointOnMap,
} from './atlas.ts';
import { expect, test } from './fixtures.ts';
import { saidOf } from '../scheme/words.ts';

const siberia = [90, 62] as const;
const anatolia = [33, 39] as const;

/** What a pointer does on the map, which must be the same for every renderer. */
export function testMap(renderer: 'gl' | 'static'): void {
  const tag = renderer === 'gl' ? ' @webgl' : '';

  async function open(page: Page, query = '') {
    await page.goto(`./${query}`);
    await drawnBy(page, renderer);
  }

  test(`pointing says the name, the role and the number of passages; dragging picks nothing; a click opens a card and frames its country${tag}`, async ({
    page,
  }) => {
    await open(page);
    const { x, y } = await pointOnMap(page, anatolia);
    await page.mouse.move(x, y);
    const map = page.getByRole('figure', { name: ja.map });
    const tip = map.getByText(ja.passages(2)).locator('xpath=..');
    await expect(tip).toContainText('トルコ');
    await expect(tip).toContainText(saidOf('ally'));
    await page.mouse.down();
    await page.mouse.move(x - 60, y + 30, { steps: 4 });
    await page.mouse.up();
    await expect.poll(async () => (await pointOnMap(page, anatolia)).x).toBeCloseTo(x - 60, -1);
    await expectQuery(page, '');
    await page.mouse.move(5, 5);
    await expect(tip).toHaveCount(0);

    await page.getByRole('button', { name: ja.world }).click();
    await expect.poll(() => inView(page, [-100, 40])).toBe(true);
    await clickMap(page, siberia);
    await expectQuery(page, '?place=RUS&map=equal');
    await expect(card(page).getByRole('heading', { level: 2 })).toContainText('脅威');
    await expect(pickedOutline(page)).toBeAttached();
    await expect.poll(() => inView(page, [-100, 40])).toBe(false);
    expect(await inView(page, siberia)).toBe(true);
  });

  test(`the globe turns with the pointer, and a country is picked on what was its other side${tag}`, async ({
    page,
  }) => {
    await open(page, '?map=globe');
    const america = page.locator('svg.overlay text[data-place="USA"]');
    await expect(page.locator('svg.overlay text[data-place="TUR"]')).toHaveCount(1);
    await expect(america).toHaveCount(0);
    const box = (await mapSurface(page).boundingBox())!;
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await page.mouse.move(middle.x - 80, middle.y);
    await page.mouse.down();
    await page.mouse.move(middle.x + 60, middle.y, { steps: 5 });
    await page.mouse.up();
    await expect(america).toHaveCount(1);
    const at = (await america.boundingBox())!;
    await page.mouse.click(at.x + at.width / 2, at.y + at.height / 2);
    await expectQuery(page, '?place=USA&map=globe');
    await expect(card(page)).toContainText('アメリカ');
  });
}
