import { en } from '../../src/messages/en.ts';
import { card, open, shownUnits } from './atlas.ts';
import { expect, test } from './fixtures.ts';

const broken = [
  ['an unknown paragraph', '?p=p99', [/p=p99/]],
  ['an unknown place', '?place=XXX', [/place=XXX/]],
  ['an unknown role', '?roles=foe', [/roles=foe/]],
  ['an unknown region', '?region=atlantis', [/region=atlantis/]],
  ['an unknown language', '?lang=xx', [/lang=xx/]],
  ['another text', '?pack=madrid-2022', [/pack=madrid-2022/]],
  ['a word nobody knows', '?foo=bar', [/foo=bar/]],
  ['a parameter given twice', '?lang=ja&lang=en', [/lang=en/]],
  ['garbage', '?p=%00%E3%81&place=<script>&=&&roles=,,;', [/: p=/, /place=<script>/, /roles=;/]],
] as const;

test('a broken address opens the whole text and says on the console what was left aside', async ({
  page,
}) => {
  const said: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'warning') said.push(message.text());
  });
  for (const [what, query, warnings] of broken) {
    await test.step(`one with ${what}`, async () => {
      said.length = 0;
      await open(page, query);
      await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
      await expect(card(page)).toHaveCount(0);
      expect(await shownUnits(page)).toHaveLength(67);
      for (const warning of warnings) {
        await expect.poll(() => said.filter((line) => warning.test(line))).toHaveLength(1);
      }
    });
  }
});

test('what is right in a half-broken address is kept', async ({ page }) => {
  await open(page, '?p=p99&place=CHN&roles=foe,ally&lang=en');
  await expect(card(page, en)).toContainText('China');
  await expect(page.locator('button[data-role="ally"]')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('button[data-role="threat"]')).toHaveAttribute('aria-pressed', 'false');
});
