import { address, test, testMap } from './one-file.ts';

test.use({
  baseURL: address,
  launchOptions: [
    async ({ launchOptions }, use) =>
      use({ ...launchOptions, args: [...(launchOptions.args ?? []), '--disable-3d-apis'] }),
    { scope: 'worker' },
  ],
});

testMap('static');
