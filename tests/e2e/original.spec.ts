import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { downloadWords } from '../../src/messages/download.ts';
import { en } from '../../src/messages/en.ts';
import { originalWords } from '../../src/messages/original.ts';
import { readLibrary } from '../../scripts/site/read-library.ts';
import { unitsOf } from '../../src/text/unit.ts';
import { expectQuery, open, unit } from './atlas.ts';
import { drop } from './drop-text.ts';
import { expect, seriousAxe, test } from './fixtures.ts';

const say = originalWords.en;
const home = 'washington-2024/?lang=en';

/** An English text with the numbers of the translation, which names what that names, but for one. */
function original(): string {
  const { gazetteer, pack } = readLibrary('washington-2024');
  const paragraphs = unitsOf(pack.text).flatMap(({ id, marker }) => {
    const named = pack.mentions.filter((it) => it.unit === id && it.as === 'name');
    const names = named.map(({ places: [place = ''] }) => gazetteer.get(place)?.name['en'] ?? '');
    const kept = names.filter((name) => id !== 'p32' || name !== 'Iraq');
    const words = `${marker.trim()} Invented words on ${[...new Set(kept)].join(', ') || 'the rest'}.`;
    return id === 'a1' ? ['Pledge of Long-Term Security Assistance for Ukraine', words] : [words];
  });
  return ['Washington Summit Declaration', ...paragraphs].join('\n\n');
}

async function add(page: Page, text = original()) {
  await open(page, home);
  await drop(page, 'declaration.txt', new TextEncoder().encode(text));
  await page.getByRole('button', { name: say.asOriginal }).click();
}
const panel = (page: Page) => page.getByRole('region', { name: say.added });

test('an original that is dropped on a translation is read in its place and beside it', async ({
  page,
}) => {
  await add(page);
  await expect(panel(page)).toContainText(say.kept);
  await expectQuery(page, '?edition=en&mode=original&lang=en');
  expect(await seriousAxe(page)).toEqual([]);

  await panel(page).getByRole('link', { name: en.bothEditions }).click();
  await expectQuery(page, '?edition=both&lang=en');
  const sides = page.locator('[id="p3"] .said');
  await expect(sides).toHaveText([/ロシア/, /^Invented words on .*Russia/]);
  await expect(sides.last().locator('mark[data-place="RUS"]').first()).toBeAttached();

  // Who reads English reads it from now on.
  await open(page, home);
  await expectQuery(page, '?edition=en&lang=en');
  await expect(unit(page, 'p3')).toContainText('Invented words');
  await page.getByRole('link', { name: en.readIn('Japanese') }).click();
  await expectQuery(page, '?edition=ja&lang=en');
  await expect(unit(page, 'p3')).not.toContainText('Invented words');
});

test('it is in nothing that is saved, and is removed by one click, which can be undone', async ({
  page,
}) => {
  await add(page);
  await expect(panel(page)).toBeVisible();
  await page.getByRole('button', { name: en.download }).click();
  for (const name of ['pack.json', 'readings.csv', 'annotations.jsonld']) {
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: downloadWords.en.saveFile(name), exact: true }).click();
    const saved = readFileSync(await (await saving).path(), 'utf8');
    expect(saved).toContain('ロシア');
    expect(saved).not.toContain('Invented words');
  }
  await page.keyboard.press('Escape');

  await panel(page).getByRole('button', { name: say.remove }).click();
  await expect(page.getByText(say.removed)).toBeVisible();
  await expectQuery(page, '?mode=original&lang=en');
  await page.getByRole('button', { name: say.undo }).click();
  await expect(panel(page)).toBeVisible();
  await panel(page).getByRole('button', { name: say.remove }).click();
  await open(page, home);
  await expect(unit(page, 'p3')).not.toContainText('Invented words');
});

test('rows are checked and corrected by keys, and who is named in one alone is told', async ({
  page,
}) => {
  await add(page, original().replace('15. Invented', 'Invented'));
  const iraq = panel(page).getByRole('listitem').filter({ hasText: 'Iraq' });
  await expect(iraq.first()).toContainText('¶32');
  const doubtful = panel(page).getByText(/^Doubtful \(\d+\)$/);
  const before = Number(/\d+/.exec(await doubtful.innerText())?.[0]);
  expect(before).toBeGreaterThan(0);
  await panel(page).locator('[aria-current="true"]').focus();
  await page.keyboard.press('Enter');
  await expect(doubtful).toHaveText(say.doubtful(before - 1));
  await page.keyboard.press('z');
  await expect(doubtful).toHaveText(say.doubtful(before));
});

test('an original in a language that no place is tagged in is taken by its rows, and names are not compared', async ({
  page,
}) => {
  const french =
    'les ministres sont convenus avec les peuples de la mer que les phares sont à tous.';
  await add(
    page,
    original()
      .replace(/Invented .*$/gm, french)
      .replace(/^.*\b[A-Z].*$/, french),
  );
  await expect(panel(page)).toContainText(say.noneFound('French'));
});

test('a file that is another text, or in a language that is there, is refused in words', async ({
  page,
}) => {
  await add(page, 'A recipe\n\nTake two eggs, and beat them until they are stiff.');
  await expect(page.getByRole('alert')).toContainText(say.otherText);
  await add(page, '宣言\n\n1. 我々は、海を大切にする。そのために、港に灯をともし続ける。');
  await expect(page.getByRole('alert')).toContainText(say.sameLanguage);
});

test('a draft that is dropped on a translation is no original, and nothing is asked', async ({
  page,
}) => {
  await open(page, home);
  const draft = JSON.stringify({ manifest: {}, suggestions: [] });
  await drop(page, 'washington.draft.json', new TextEncoder().encode(draft));
  await expect(page.getByRole('alert')).toContainText('washington.draft.json');
  await expect(page.getByText(say.dropped('washington.draft.json'))).toHaveCount(0);
});
