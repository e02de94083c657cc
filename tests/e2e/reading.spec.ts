import { en } from '../../src/messages/en.ts';
import { ja } from '../../src/messages/ja.ts';
import {
  afterScrolling,
  about,
  drawnBy,
  expectQuery,
  goTo,
  inView,
  number,
  open,
  shownUnits,
  unit,
} from './atlas.ts';
import { expect, test } from './fixtures.ts';

const blackSea = [34, 43.5] as const;
const westernBalkans = [20.5, 43.5] as const;
const japan = [138, 36] as const;

test('choosing the number of ¶31 says whom it is about and frames them on the map', async ({
  page,
}) => {
  await open(page);
  await drawnBy(page, 'static');
  await expect.poll(() => inView(page, japan)).toBe(true);
  await number(page, 'p31').click();
  await expectQuery(page, '?p=p31');
  await expect(number(page, 'p31')).toHaveAttribute('aria-current', 'true');
  for (const name of ['西バルカン', '黒海', 'コソボ']) {
    await expect(about(page, '31').getByRole('link', { name, exact: true })).toBeVisible();
  }
  await expect(about(page, '31')).toContainText('名指し');
  await expect(about(page, '31')).toContainText('総称による言及');
  await expect.poll(() => inView(page, japan)).toBe(false);
  await expect.poll(() => inView(page, blackSea)).toBe(true);
  await expect.poll(() => inView(page, westernBalkans)).toBe(true);

  await test.step('the strip under the map picks a place', async () => {
    await about(page, '31').getByRole('link', { name: 'コソボ' }).first().click();
    await expectQuery(page, '?place=XKX');
    await expect(page.getByRole('heading', { level: 1 }).first()).toContainText('コソボ');
  });
});

test('a link to a paragraph, an item or an annex opens the text there and stays when the page is moved by a hair', async ({
  page,
}) => {
  for (const [id, cited] of [
    ['p31', '31'],
    ['p7.10', '7.10'],
    ['a5', 'A5'],
  ] as const) {
    await test.step(id, async () => {
      await page.goto(`./?p=${id}`);
      await expect(about(page, cited)).toBeVisible();
      const height = page.viewportSize()?.height ?? 0;
      const top = () => unit(page, id).evaluate((element) => element.getBoundingClientRect().top);
      await expect.poll(top).toBeLessThan(height * 0.4);
      expect(await top()).toBeGreaterThan(0);
      await unit(page, id).hover();
      await afterScrolling(page, () => page.mouse.wheel(0, 3));
      await expectQuery(page, `?p=${id}`);
      await expect(number(page, id)).toHaveAttribute('aria-current', 'true');
    });
    if (id !== 'p31') continue;
    await test.step('the map opens on its regions', async () => {
      await expect(about(page, '31').getByRole('link', { name: '黒海' })).toBeVisible();
      await drawnBy(page, 'static');
      await expect(unit(page, 'p31')).toBeInViewport();
      await expect.poll(() => inView(page, blackSea)).toBe(true);
      await expect.poll(() => inView(page, westernBalkans)).toBe(true);
      await expect.poll(() => inView(page, japan)).toBe(false);
    });
  }
});

test('an address shows the text by its headlines, in the reader’s language, or by a topic; a passage being read shows its notes, a sign after words opens its note, and a link unfolds them all at the end', async ({
  page,
}) => {
  await open(page, '?heads=only&lang=en');
  await expect(
    unit(page, 'p26')
      .getByText(/decisive enabler/)
      .first(),
  ).toBeVisible();
  await expect(unit(page, 'p26').locator('.said')).toBeHidden();
  await expect(page.getByText(en.headlinesOurs)).toBeVisible();
  await goTo(page, '?topic=climate');
  await expect.poll(() => shownUnits(page)).toEqual(['p34']);

  await goTo(page, '?p=p2&lang=ja');
  await expect(unit(page, 'p2').getByText('北上地域', { exact: true }).last()).toBeVisible();
  await expect(unit(page, 'p3').locator('dl')).toHaveCount(0);

  await test.step('the sign is no part of the text', async () => {
    await goTo(page);
    const passage = unit(page, 'p1');
    await passage
      .getByRole('button', { name: ja.noteLabel(true) })
      .first()
      .press('Enter');
    const note = page.getByRole('dialog', { name: ja.noteLabel(true) });
    await expect(note).toContainText('二国を指さない');
    await page.keyboard.press('Escape');
    await expect(note).toHaveCount(0);
    await expect(passage.locator('.noted').first()).toBeFocused();
    await expectQuery(page, '');
    expect(await passage.locator('.said').textContent()).not.toContain('※');
  });

  await test.step('a fragment leads to a passage far down, exactly', async () => {
    await open(page, '#p31');
    const line = () =>
      unit(page, 'p31').evaluate(
        (it) => it.getBoundingClientRect().top - parseFloat(getComputedStyle(it).scrollMarginTop),
      );
    await expect.poll(async () => Math.abs(await line())).toBeLessThan(2);
    await goTo(page);
  });

  await test.step('the link reads no passage', async () => {
    await afterScrolling(page, () => page.getByRole('link', { name: /^訳注 \d+件$/ }).click());
    expect(page.url()).toMatch(/\/#notes$/);
    await expect(page.locator('#notes').getByText('我々の国々')).toBeInViewport();
  });
});
