import { readFile } from 'node:fs/promises';
import { en } from '../../src/messages/en.ts';
import { ja } from '../../src/messages/ja.ts';
import { boundaryIn, card, expectQuery, goTo, open, unit } from './atlas.ts';
import { expect, seriousAxe, test } from './fixtures.ts';

test('the brief says what each paragraph says, and whom it names together with the place, who can be walked through by keyboard', async ({
  page,
}) => {
  await open(page, '?place=RUS&lang=en');
  const brief = card(page, en);
  await brief.locator('summary').press('Enter');
  const together = (name: string) => brief.getByRole('list', { name: `${en.together}: ${name}` });
  await together('Russia')
    .getByRole('link', { name: /^Belarus/ })
    .press('Enter');
  await expectQuery(page, '?place=BLR&lang=en');
  await goTo(page, '?place=TUR&lang=en');
  await expect(brief.getByRole('heading', { name: en.byUnit })).toBeVisible();
  await expect(brief).toContainText('イージス・アショア');
  await expect(brief).toContainText('Memorandum of understanding of Bulgaria, Romania');
  await expect(brief.getByText('トルコ共和国')).toBeVisible();
  await together('Türkiye')
    .getByRole('link', { name: /^Romania/ })
    .click();
  await expectQuery(page, '?place=ROU&lang=en');
  await expect(together('Romania')).toBeVisible();
  expect(await seriousAxe(page)).toEqual([]);

  await test.step('each line ends at its name, however long the lists are', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await goTo(page, '?place=UKR&lang=en');
    await expect(together('Ukraine').locator('li')).toHaveCount(8);
    await expect
      .poll(() =>
        brief.evaluate((it) => {
          const lines = [...it.querySelectorAll<SVGPathElement>('.together path')];
          const names = [...it.querySelectorAll('ol a.word')];
          return lines.map((line, at) => {
            const { y } = line.getPointAtLength(line.getTotalLength());
            const top = line.ownerSVGElement?.getBoundingClientRect().top ?? 0;
            const name = names[at]?.getBoundingClientRect();
            return Math.abs(top + y - ((name?.top ?? 0) + (name?.height ?? 0) / 2)) < 3;
          });
        }),
      )
      .toEqual(Array(8).fill(true));
  });
});

test('a printed card is the brief with its passages, and says at its end what it was taken from', async ({
  page,
}) => {
  await open(page, '?place=MDA');
  await expect(card(page).locator('summary')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(card(page).getByRole('heading', { name: ja.byUnit })).toBeVisible();
  await expect(card(page).getByRole('heading', { name: ja.together })).toBeVisible();
  await expect(unit(page, 'p17')).toBeVisible();
  const colophon = page.locator('.page > footer');
  await expect(colophon).toContainText('NATO ワシントンサミット宣言');
  await expect(colophon).toContainText('非公式の日本語訳');
  await expect(colophon).toContainText(boundaryIn('ja').basis);
  await expect(colophon).toContainText('nato.int');
  for (const gone of [page.getByText(ja.readOn), page.getByRole('button', { name: ja.next })]) {
    await expect(gone.first()).toBeHidden();
  }
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(card(page).getByRole('heading', { name: ja.byUnit })).toHaveCount(0);
});

test('a passage is quoted with its source and a link that restores the view; its source is saved as BibTeX, RIS and CSL-JSON; a sentence of the evidence is quoted by itself, and only what is selected of a passage', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '?p=p26&place=CHN&lang=en');
  await unit(page, 'p26').getByText(en.quote, { exact: true }).click();
  for (const [format, file, holds] of [
    ['BibTeX', 'washington-2024-p26.bib', 'pagination = {paragraph}'],
    ['RIS', 'washington-2024-p26.ris', 'TY  - RPRT'],
    ['CSL-JSON', 'washington-2024-p26.json', '"locator": "26"'],
  ] as const) {
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: en.saveAs(format) }).click();
    const download = await saving;
    expect(download.suggestedFilename()).toBe(file);
    const text = await readFile(await download.path(), 'utf8');
    expect(text).toContain(holds);
    expect(text).toContain('?pack=washington-2024&p=p26');
  }
  await unit(page, 'p26')
    .getByRole('button', { name: /^Quote/ })
    .click();
  await expect(page.locator('[aria-live="polite"]')).toHaveText(en.copied);
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain((await unit(page, 'p26').locator('.said').textContent())!);
  expect(text).toContain('10 July 2024, ¶26; Japanese, unofficial translation');
  const link = text.split('\n').at(-1)!;
  await page.goto('about:blank');
  await page.goto(link);
  await expectQuery(page, '?p=p26&place=CHN&lang=en');
  await expect(unit(page, 'p26')).toHaveClass(/current/);

  await goTo(page, '?place=RUS&lang=ja');
  const first = card(page).locator('blockquote').first();
  await first.getByRole('button', { name: ja.copyQuotation(ja.paragraph('3')) }).click();
  await expect(page.locator('[aria-live="polite"]')).toHaveText(ja.copied);
  const read = () => page.evaluate(() => navigator.clipboard.readText());
  expect(await read()).toMatch(
    /^「ロシアは、同盟国の.*脅威であり続けている。」\(.*¶3.*非公式訳\)\n/,
  );
  await unit(page, 'p4')
    .locator('mark')
    .first()
    .dblclick({ modifiers: ['ControlOrMeta'] });
  await page.evaluate(() => {
    const node = document.querySelector('[id="p4"] mark')!;
    getSelection()!.selectAllChildren(node);
  });
  const words = await page.evaluate(() => getSelection()!.toString());
  await unit(page, 'p4').hover();
  await unit(page, 'p4')
    .getByRole('button', { name: ja.copyQuotation(ja.paragraph('4')) })
    .click();
  await expect.poll(read).toContain(`「${words}」`);
});

test('where the clipboard is refused the text is shown to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await open(page, 'harbour-2024/?p=art-3');
  await unit(page, 'art-3')
    .getByRole('button', { name: ja.copyQuotation('Art. 3') })
    .click();
  const strip = page.getByRole('group', { name: ja.quotation });
  await expect(strip).toContainText(ja.copyFailed);
  await expect(strip.getByRole('textbox')).toHaveValue(/Art\. 3/);
  await expect(page.locator('[aria-live="polite"]')).toHaveText(ja.copyFailed);
  expect(await seriousAxe(page)).toEqual([]);
});

test('reference managers find title, author and day of the document in the page', async ({
  request,
}) => {
  const html = await (await request.get('./')).text();
  const [head = ''] = html.split('</head>');
  const said = (name: string) =>
    new RegExp(`<meta name="${name}" content="([^"]*)"`).exec(head)?.[1];
  expect(said('citation_title')).toBe('NATO ワシントンサミット宣言');
  expect(said('citation_author')).toBe('NATO');
  expect(said('citation_publication_date')).toBe('2024/07/10');
  expect(said('DC.description')).toMatch(/非公式/);
});
