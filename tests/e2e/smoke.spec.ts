import { expect, test } from './fixtures.ts';

test('the site opens under its name', async ({ page }) => {
  await page.goto('./');
  await expect(page).toHaveTitle(/Declaration Atlas/);
});
