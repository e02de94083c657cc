import { localize } from '../../src/text/localized.ts';
import { readLibrary } from '../../scripts/site/read-library.ts';
import { deckWords } from '../../src/messages/deck.ts';
import { ja } from '../../src/messages/ja.ts';
import { expect, test } from './fixtures.ts';
import { brief, say } from './presenting.ts';

const [, , , , , , , , , , , twelfth] = readLibrary().pack.scenes;
const [first] = readLibrary('harbour-2024').pack.scenes;

test('the HTML that the overview offers shows the scene in a frame of another page', async ({
  page,
  context,
}) => {
  await brief(page, '?mode=brief&scene=12.2');
  await page.keyboard.press('o');
  const code = await page.getByRole('textbox', { name: deckWords.ja.embed }).inputValue();
  const host = await context.newPage();
  await host.setContent(code);
  await expect(host.getByTitle(localize(twelfth!.title, 'ja'))).toHaveAttribute('loading', 'lazy');
  const frame = host.frameLocator('iframe');
  const title = frame.getByRole('heading', { level: 1 });
  await expect(title).toHaveText(localize(twelfth!.title, 'ja'));
  await expect(frame.getByText(/^中国は、いわゆる/)).toBeVisible();
  await expect(frame.locator('[data-renderer]')).toBeVisible();
  await expect(frame.getByRole('link', { name: ja.wholeAtlas })).toHaveAttribute(
    'href',
    '?mode=brief&scene=12&lang=ja',
  );
});

test('a scene in a frame stands still, and what is asked about leads back to it', async ({
  page,
}) => {
  await brief(page, 'harbour-2024/?mode=brief&embed=1');
  const title = page.getByRole('heading', { level: 1 });
  for (const key of ['ArrowDown', 'o', 'Escape']) await page.keyboard.press(key);
  await expect(title).toHaveText(localize(first!.title, 'ja'));
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.goto('./harbour-2024/?mode=brief&place=KEN&back=1&embed=1');
  await expect(page.getByText(/^ケニア — /)).toBeVisible();
  await page.getByRole('button', { name: say.answered }).click();
  await expect(title).toHaveText(localize(first!.title, 'ja'));
  await expect(page).toHaveURL(/embed=1/);
});
