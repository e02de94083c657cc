import { ja } from '../../src/messages/ja.ts';
import { card, drawnBy, hold, key, open, pickedOutline, unit } from './atlas.ts';
import { expect, test } from './fixtures.ts';

const paragraphs = 44;
const bullets = 23;

test('the first screen says what this is, whose translation, who is counted, who is named most and how to begin', async ({
  page,
}) => {
  await open(page);
  await expect(page).toHaveTitle(/ワシントンサミット宣言.*Declaration Atlas/);
  const visible = { ratio: 1 };
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('NATO ワシントンサミット宣言');
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport(visible);
  await expect(page.getByText(/非公式の日本語訳/)).toBeInViewport(visible);
  await expect(page.getByText('2024年7月10日採択')).toBeInViewport(visible);
  await expect(page.getByText(ja.begin)).toBeInViewport(visible);
  const counts = { threat: 2, enabler: 3, challenge: 1, ally: 32 };
  for (const [role, count] of Object.entries(counts)) {
    const row = key(page).locator(`button[data-role="${role}"]`);
    await expect(row).toBeInViewport();
    await expect(row).toHaveText(new RegExp(`${count}$`));
  }
  const most = page.getByText(ja.mostNamed).locator('xpath=..').getByRole('link');
  await expect(most.nth(0)).toHaveAccessibleName('ウクライナ 30か所');
  await expect(most.nth(1)).toHaveAccessibleName('ロシア 16か所');
  await expect(most.nth(1)).toBeInViewport();
});

test('the text is there and its marks work before the map’s script has come @webgl', async ({
  page,
}) => {
  const release = await hold(page, /gl-map.*\.js/);
  await open(page);
  await unit(page, 'p3').locator('mark[data-place="RUS"]').first().click();
  await expect(card(page)).toContainText('ロシア');
  await drawnBy(page, 'svg');
  release();
  await drawnBy(page, 'gl');
  await expect(pickedOutline(page)).toBeAttached();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole text can be read, with its title, and it is said what needs scripts', async ({
    page,
  }) => {
    await page.goto('./');
    await expect(page.getByText(/JavaScriptが要ります/)).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText(/非公式の日本語訳/)).toBeVisible();
    const units = page.locator('section[data-unit]');
    await expect(units).toHaveCount(paragraphs + bullets);
    await expect(unit(page, 'p3')).toContainText('最も重大かつ直接的な脅威であり続けている。');
    await expect(unit(page, 'p3')).toBeVisible();
    await expect(unit(page, 'a6')).toBeVisible();
  });
});

for (const [width, colorScheme] of [
  [390, 'dark'],
  [1440, 'light'],
] as const) {
  test(`at ${width} px, ${colorScheme}, the text stands before its style sheet as it does with it`, async ({
    page,
  }) => {
    const release = await hold(page, /main-.*\.css/);
    await page.route(/main-.*\.js/, (route) => route.abort());
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await page.goto('./', { waitUntil: 'commit' });
    await expect(page.locator('link[data-awaited]')).toBeAttached();
    await expect(page.locator('#start-notice [role=alert]')).toBeVisible();
    /** What the styles of each element in view come to, by the element. */
    const looks = () =>
      page.evaluate(() => {
        const all = Array.from(document.querySelectorAll('body, #app, #app *, #start-notice *'));
        const inView = all.filter((element) => {
          const { top, bottom } = element.getBoundingClientRect();
          return top < innerHeight && bottom > 0;
        });
        return inView.map((element) => {
          const style = getComputedStyle(element);
          const names = Array.from(style).filter((name) => !name.startsWith('--'));
          const values = names.map((name) => `${name}: ${style.getPropertyValue(name)}`);
          return [`${element.tagName} ${element.getAttribute('class')}`, values] as const;
        });
      });
    const before = await looks();
    const sheet = page.locator('link[data-awaited]');
    release();
    await expect
      .poll(() => sheet.evaluate((link) => link instanceof HTMLLinkElement && link.sheet !== null))
      .toBe(true);
    expect(before.length).toBeGreaterThan(30);
    const after = await looks();
    const changed = after.flatMap(([element, values], at) =>
      values.filter((it, of) => it !== before[at]?.[1][of]).map((it) => `${element} ${it}`),
    );
    expect(changed).toEqual([]);
  });
}
