import { test } from './fixtures.ts';
import { testHits } from './places-hit.ts';

test.use({
  launchOptions: [
    async ({ launchOptions }, use) =>
      use({ ...launchOptions, args: [...(launchOptions.args ?? []), '--disable-3d-apis'] }),
    { scope: 'worker' },
  ],
});

testHits('static');
