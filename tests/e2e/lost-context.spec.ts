import type { Page } from '@playwright/test';
import { ja } from '../../src/messages/ja.ts';
import {
  colourDistance,
  drawnBy,
  inView,
  key,
  listed,
  mapSurface,
  open,
  pickedOutline,
  openPlaces,
} from './atlas.ts';
import { expect, test } from './fixtures.ts';

/** Places wide enough to be hit and without a name that could cover the colour. */
const alaska = [-150, 65] as const;
const kansas = [-97, 37] as const;
const yakutia = [125, 64] as const;

/** Does to the map's context what a driver that fails does, or one that has started anew. */
async function context(page: Page, what: 'loseContext' | 'restoreContext'): Promise<void> {
  await mapSurface(page)
    .locator('canvas')
    .evaluate((canvas: HTMLCanvasElement, what) => {
      // A lost context gives no extension; the one it gave goes on working.
      const kept = window as { loser?: WEBGL_lose_context | null };
      kept.loser ??= canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context') ?? null;
      kept.loser?.[what]();
    }, what);
}

/** Allies stand out in their own colour, and Russia, patterned, steps back to near the sea’s. */
async function expectAlliesLit(page: Page): Promise<void> {
  await expect.poll(() => colourDistance(page, kansas, '--navy')).toBeLessThan(8);
  await expect.poll(() => colourDistance(page, yakutia, '--sea')).toBeLessThan(80);
}

async function openWithAlliesLit(page: Page): Promise<void> {
  await open(page);
  await drawnBy(page, 'gl');
  await key(page).locator('button[data-role="ally"]').click();
  await openPlaces(page);
  await listed(page, 'CAN').click();
  await page.getByRole('button', { name: ja.world }).click();
  await expectAlliesLit(page);
}

test('where the context is lost the SVG picture is seen, with what is chosen meanwhile, and MapLibre’s again when it is restored @webgl', async ({
  page,
}) => {
  await openWithAlliesLit(page);
  const outline = await pickedOutline(page).getAttribute('d');
  const picture = page.locator('svg.svg-map');
  await context(page, 'loseContext');
  await drawnBy(page, 'svg');
  await expect(picture).toBeVisible();
  await expect(pickedOutline(page)).toHaveAttribute('d', outline ?? '');
  await expectAlliesLit(page);
  await context(page, 'restoreContext');
  await drawnBy(page, 'gl');
  await expect(picture).toHaveCount(0);
  await expect(pickedOutline(page)).toHaveAttribute('d', outline ?? '');
  await expectAlliesLit(page);

  await context(page, 'loseContext');
  await drawnBy(page, 'svg');
  await page.emulateMedia({ colorScheme: 'dark' });
  await openPlaces(page);
  await listed(page, 'RUS').click();
  await expect.poll(() => inView(page, alaska)).toBe(false);
  await page.getByRole('button', { name: ja.world }).click();
  const expectRussiaLit = async () => {
    await expect.poll(() => colourDistance(page, yakutia, '--red')).toBeLessThan(80);
    await expect.poll(() => colourDistance(page, kansas, '--navy')).toBeLessThan(8);
  };
  await expectRussiaLit();
  await context(page, 'restoreContext');
  await drawnBy(page, 'gl');
  await expectRussiaLit();
});
