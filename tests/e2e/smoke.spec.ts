import { open } from './atlas.ts';
import { expect, test } from './fixtures.ts';

test('the site opens under its name', async ({ page }) => {
  await open(page);
  await expect(page).toHaveTitle(/Declaration Atlas/);
});
