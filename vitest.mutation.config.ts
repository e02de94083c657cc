import { defineConfig } from 'vitest/config';
import config, { unit } from './vitest.config.ts';

/** What Stryker runs: only what needs no browser, since `$state` does not survive its changes. */
export default defineConfig({
  // A test takes several times as long where what each covers is written down.
  test: { ...unit.test, globalSetup: config.test?.globalSetup ?? [], testTimeout: 300_000 },
});
