import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from './scripts/browser.ts';

const site = 'http://127.0.0.1:4273';
const executablePath = findBrowser();

const launchOptions = (...more: string[]) => ({
  args: [...browserArguments, ...more],
  ...(executablePath === undefined ? {} : { executablePath }),
});

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  forbidOnly: true,
  workers: 4,
  projects: [
    {
      name: 'behaviour',
      grepInvert: /@webgl/,
      // No page lives long enough for what optimizing its scripts costs, unless MapLibre draws in it.
      use: {
        launchOptions: launchOptions('--js-flags=--no-turbofan --invocation-count-for-maglev=4000'),
      },
    },
    // Software draws with WebGL: more of them at once would only wait for each other.
    {
      name: 'webgl',
      grep: /@webgl/,
      workers: 2,
      use: { launchOptions: launchOptions() },
    },
  ],
  // A test that fails now and then has found a fault, in the page or in itself.
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    baseURL: site,
    browserName: 'chromium',
    locale: 'ja-JP',
    viewport: { width: 1440, height: 900 },
    contextOptions: { reducedMotion: 'reduce' },
    // It would answer before a test that holds something back could.
    serviceWorkers: 'block',
    // A page in a browser that has just had one is there in a third of the time; what it keeps is cleared.
    reuseContext: true,
    trace: 'off',
    screenshot: 'off',
  },
  webServer: {
    command: 'npx vite preview --host 127.0.0.1 --port 4273 --strictPort',
    url: site,
    reuseExistingServer: false,
  },
});
