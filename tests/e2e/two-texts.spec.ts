import { compareWords, changeWords } from '../../src/messages/compare.ts';
import { en } from '../../src/messages/en.ts';
import { sceneWords } from '../../src/messages/scenes.ts';
import { shelfWords } from '../../src/messages/shelf.ts';
import { briefingWords } from '../../src/messages/briefing.ts';
import { drawnBy, expectQuery, goTo, open } from './atlas.ts';
import { expect, seriousAxe, test } from './fixtures.ts';
import { openSpeaker } from './presenting.ts';

const say = compareWords.en;
const later = 'Harbour Statement 2025 (invented example)';

test('two texts are compared from the shelf: who was dropped, who is new, whose role changed and by which words', async ({
  page,
}) => {
  await open(page, 'harbour-2024/?lang=en');
  await drawnBy(page, 'static');
  await page.getByRole('link', { name: en.openPack }).click();
  await page.getByRole('button', { name: shelfWords.en.compare(later) }).click();
  await expectQuery(page, '?with=harbour-2025&lang=en');
  const compared = page.getByRole('region', { name: say.title });
  const firstLine = (words: string) => compared.getByRole('paragraph').filter({ hasText: words });
  await expect(firstLine(say.dropped(6))).toContainText('Estonia');
  await expect(firstLine(say.new(3))).toContainText('Ghana');
  const key = page.getByRole('navigation', { name: say.key });
  await expect(key.getByRole('button', { name: changeWords.role.name.en })).toContainText('6');
  expect(await seriousAxe(page)).toEqual([]);

  // A colour of the key keeps what fared so.
  await key.getByRole('button', { name: changeWords.role.name.en }).click();
  await expectQuery(page, '?with=harbour-2025&change=role&lang=en');
  await expect(compared.getByRole('row', { name: 'Ghana' })).toHaveCount(0);

  await compared.getByRole('link', { name: 'Chile' }).focus();
  await page.keyboard.press('Enter');
  await expect(compared.getByRole('heading', { level: 1 })).toHaveText('Chile');
  await expect(compared.getByRole('definition').last()).toContainText('We thank our Chilean hosts');
  const article = compared.getByRole('listitem').filter({ hasText: 'offers to host the winter' });
  await expect(article.getByRole('deletion').first()).toHaveText('Norway');
  await expect(article.getByRole('insertion').first()).toHaveText('Chile');
  expect(await seriousAxe(page)).toEqual([]);

  await article.getByRole('link', { name: say.open('Art. 1', '2025') }).click();
  await expect(page).toHaveURL(/harbour-2025\/\?p=art-1&place=CHL&lang=en$/);
  await page.goBack();
  await expect(compared.getByRole('heading', { level: 1 })).toHaveText('Chile');
  await page.getByRole('button', { name: say.end }).click();
  await expect(page.getByRole('article', { name: en.card })).toBeVisible();
});

test('what is compared can be searched, what changed is presented as scenes, and a text that is not here is said to be missing', async ({
  page,
}) => {
  await open(page, 'harbour-2024/?with=harbour-2025&lang=en');
  await page.getByRole('searchbox').fill('foghorn');
  await expect(page.getByText(say.phraseCount('2024', 0, '2025', 1))).toBeVisible();
  await goTo(page, '?with=harbour-2025&lang=en');
  await page.getByRole('button', { name: say.scenes }).click();
  await expectQuery(page, '?mode=scenes&lang=en');
  const title = page.getByRole('textbox', { name: sceneWords.en.titleOf(2) });
  await expect(title).toHaveValue(/: Dropped$/);
  await page.goto('./harbour-2024/?mode=brief&present=own&scene=2&lang=en');
  await expect(page.getByText(/: Dropped/).first()).toBeVisible();
  await page.goto('./harbour-2024/?with=nowhere&lang=en');
  await expect(page.getByRole('alert')).toHaveText(say.missing('nowhere'));
});

test('two editions are read side by side, level unit by unit: marked, quoted and searched in both', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, 'harbour-2024/?lang=en');
  await page.getByRole('link', { name: en.bothEditions }).click();
  await expectQuery(page, '?edition=both&lang=en');
  const sides = page.locator('[id="art-6-b"] .said');
  await expect(sides).toHaveText([/^Canada lends two lifeboats/, /^カナダは、ケニアに救命艇2隻/]);
  const tops = await sides.evaluateAll((all) => all.map((it) => it.getBoundingClientRect().top));
  expect(new Set(tops).size).toBe(1);
  expect(await seriousAxe(page)).toEqual([]);

  await sides.first().locator('mark[data-place="KEN"]').hover();
  for (const side of await sides.all())
    await expect(side.locator('mark[data-place="KEN"]')).toHaveClass(/hovered/);

  await page.getByRole('button', { name: en.copyQuotation('Art. 6(b)') }).click();
  const quoted = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(quoted).toMatch(/^“Canada lends [^]*\n\n“カナダは、[^]*第6条（b）/);

  for (const words of ['two lifeboats', '救命艇2隻']) {
    await page.getByRole('searchbox').fill(words);
    await expect(page.getByRole('link', { name: 'Art. 6(b)' }).first()).toBeVisible();
  }
});

test('each screen of a briefing has its own edition', async ({ page }) => {
  await page.goto('./harbour-2024/?mode=brief&scene=6&lang=ja');
  const audience = page.getByRole('main', { name: briefingWords.ja.briefing });
  await expect(audience).toContainText('Canada lends two lifeboats');
  const speaker = await openSpeaker(page);
  await speaker.getByRole('combobox', { name: briefingWords.ja.edition }).selectOption('ja');
  const now = speaker.getByRole('region', { name: briefingWords.ja.now });
  await expect(now).toContainText('カナダは、ケニアに救命艇2隻');
  await speaker.keyboard.press('ArrowUp');
  await expect(now).toContainText('前者は始まりの日');
  await expect(audience).toContainText('the former');
});
