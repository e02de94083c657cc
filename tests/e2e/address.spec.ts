import { en } from '../../src/messages/en.ts';
import { card, open, shownUnits } from './atlas.ts';
import { expect, test } from './fixtures.ts';

/** What is left aside one by one is tested without a browser. */
const broken = [
  [
    'values nobody knows, and words',
    '?p=p99&place=XXX&roles=foe&region=atlantis&pack=madrid-2022&foo=bar&lang=ja&lang=en',
    [
      'p=p99',
      'place=XXX',
      'roles=foe',
      'region=atlantis',
      'pack=madrid-2022',
      'foo=bar',
      'lang=en',
    ],
  ],
  ['garbage', '?p=%00%E3%81&place=<script>&=&&roles=,,;', [': p=', 'place=<script>', 'roles=;']],
] as const;

test('a broken address opens the whole text and says on the console what was left aside; what is right in one is kept', async ({
  page,
}) => {
  const said: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'warning') said.push(message.text());
  });
  for (const [what, query, warnings] of broken) {
    await test.step(`one with ${what}`, async () => {
      said.length = 0;
      await open(page, `harbour-2024/${query}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
      await expect(card(page)).toHaveCount(0);
      expect(await shownUnits(page)).toHaveLength(18);
      for (const warning of warnings) {
        await expect.poll(() => said.filter((line) => line.includes(warning))).toHaveLength(1);
      }
    });
  }

  await test.step('what is right in a half-broken one is kept', async () => {
    await open(page, 'harbour-2024/?p=p99&place=KEN&roles=foe,host&lang=en');
    await expect(card(page, en)).toContainText('Kenya');
    const pressed = (role: string) =>
      page.locator(`button[data-role="${role}"][aria-pressed="true"]`);
    await expect(pressed('host')).toHaveCount(1);
    await expect(pressed('contributor')).toHaveCount(0);
  });
});
