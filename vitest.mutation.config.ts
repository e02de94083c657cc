import { defineConfig } from 'vitest/config';
import config, { unit } from './vitest.config.ts';

/** What Stryker runs: only what needs no browser, since `$state` does not survive its changes. */
export default defineConfig({
  test: { ...unit.test, globalSetup: config.test?.globalSetup ?? [] },
});
